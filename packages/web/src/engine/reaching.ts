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

/** Runs a program against one GitLab; the only place where the services of core are joined. */
export const reaching =
  ({ host, patience, token }: Reach) =>
  <A, E>(program: Effect.Effect<A, E, Credentials | GitLab>): Effect.Effect<A, E> => {
    const ground = Layer.mergeAll(
      FetchHttpClient.layer,
      Layer.succeed(FetchHttpClient.Fetch, browserFetch),
      Layer.succeed(Patience, patience),
      Layer.succeed(Credentials, { host, token })
    )
    // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
    return Effect.provide(program, GitLab.layer.pipe(Layer.provideMerge(ground)))
  }
