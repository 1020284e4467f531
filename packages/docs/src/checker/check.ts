import { FetchHttpClient } from "@effect/platform"
import { Credentials } from "@pages-publisher/core/gitlab/Credentials"
import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { Patience, usualWaits } from "@pages-publisher/core/gitlab/Patience"
import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import type { Host } from "@pages-publisher/core/model/Host"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { inspect } from "@pages-publisher/core/token/inspect"
import { judge } from "@pages-publisher/core/token/judge"
import { parseToken } from "@pages-publisher/core/token/parse"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import { Duration, Effect, Layer } from "effect"
import { exampleClock } from "./exampleClock.ts"

export interface Asked {
  readonly host: Host
  readonly pasted: string
  readonly group: string | null
  readonly allowPersonal: boolean
}

/** What the check finds: the same as the command `check`. */
export interface Outcome {
  readonly host: Host
  /** Null where the check ended before GitLab had told them. */
  readonly facts: TokenFacts | null
  readonly canPublish: boolean
  readonly problems: ReadonlyArray<Problem>
  readonly warnings: ReadonlyArray<Warning>
}

/** Nobody waits for an example: where GitLab asks to come back later, that is the answer. */
const waits = { ...usualWaits, asked: Duration.zero }

/** Checks a token with the program's own validator, on the examples' clock. */
export const check = ({ allowPersonal, group, host, pasted }: Asked, fetch: typeof globalThis.fetch) =>
  parseToken(pasted, { host: host.base, group }).pipe(
    Effect.flatMap((token) => provided(inspect({ group, allowPersonal }), { host, token }, fetch)),
    Effect.map((facts): Outcome => ({ host, facts, ...judge(facts, host, allowPersonal) })),
    Effect.catchAll((problem) =>
      Effect.succeed<Outcome>({ host, facts: null, canPublish: false, problems: [problem], warnings: [] })
    ),
    Effect.withClock(exampleClock)
  )

const provided = <A, E>(
  program: Effect.Effect<A, E, Credentials | GitLab>,
  credentials: { readonly host: Host; readonly token: AccessToken },
  fetch: typeof globalThis.fetch
) =>
  // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
  Effect.provide(
    program,
    GitLab.layer.pipe(
      Layer.provideMerge(
        Layer.mergeAll(
          FetchHttpClient.layer,
          Layer.succeed(FetchHttpClient.Fetch, fetch),
          Layer.succeed(Patience, waits),
          Layer.succeed(Credentials, credentials)
        )
      )
    )
  )
