import { FetchHttpClient } from "@effect/platform"
import { Credentials } from "@pages-publisher/core/gitlab/Credentials"
import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { Patience, type Waits } from "@pages-publisher/core/gitlab/Patience"
import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import type { Host } from "@pages-publisher/core/model/Host"
import { Effect, Layer } from "effect"
import { browserFetch } from "./browserFetch.ts"

export interface Reach {
  readonly host: Host
  readonly token: AccessToken
  readonly patience: Waits
}

/** One GitLab, and all that asking it takes in a browser. */
export const gitLabOf = ({ host, patience, token }: Reach) =>
  GitLab.layer.pipe(
    Layer.provideMerge(
      Layer.mergeAll(
        FetchHttpClient.layer,
        Layer.succeed(FetchHttpClient.Fetch, browserFetch),
        Layer.succeed(Patience, patience),
        Layer.succeed(Credentials, { host, token })
      )
    )
  )

/** Runs a program that asks one GitLab. */
export const reaching =
  (reach: Reach) =>
  <A, E>(program: Effect.Effect<A, E, Credentials | GitLab>): Effect.Effect<A, E> =>
    // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
    Effect.provide(program, gitLabOf(reach))
