import { FetchHttpClient, type HttpClient } from "@effect/platform"
import { Credentials } from "@pages-publisher/core/gitlab/Credentials"
import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { Patience, type Waits } from "@pages-publisher/core/gitlab/Patience"
import { Route } from "@pages-publisher/core/gitlab/Route"
import { Waiting } from "@pages-publisher/core/gitlab/Waiting"
import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import type { Host } from "@pages-publisher/core/model/Host"
import { commitsApi } from "@pages-publisher/core/publish/CommitsApi"
import type { Delivery } from "@pages-publisher/core/publish/Delivery"
import type { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { type Context, Effect, Layer } from "effect"
import { nodeBlobHasher } from "./node/nodeBlobHasher.ts"

/** What a program of `core` may ask for. */
export type Services = BlobHasher | Credentials | Delivery | GitLab | HttpClient.HttpClient

/** A GitLab and how to reach it. */
export interface Reach {
  readonly host: Host
  readonly token: AccessToken
  readonly fetch: typeof globalThis.fetch
  readonly patience: Waits
  /** Address of the proxy that `fetch` goes through, without its password; null or nothing where the way is direct. */
  readonly proxy?: string | null
  /** Hears why and how long a question waits before it is asked again. */
  readonly waiting?: Context.Tag.Service<typeof Waiting>
}

/** Runs a program against one GitLab; the only place where the services of `core` are joined. */
export const reaching =
  ({ fetch, host, patience, proxy = null, token, waiting = () => Effect.void }: Reach) =>
  <A, E>(program: Effect.Effect<A, E, Services>): Effect.Effect<A, E> => {
    const ground = Layer.mergeAll(
      FetchHttpClient.layer,
      Layer.succeed(FetchHttpClient.Fetch, fetch),
      Layer.succeed(Patience, patience),
      Layer.succeed(Route, { proxy }),
      Layer.succeed(Waiting, waiting),
      Layer.succeed(Credentials, { host, token }),
      nodeBlobHasher
    )
    const services = commitsApi.pipe(Layer.provideMerge(GitLab.layer), Layer.provideMerge(ground))
    // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
    return Effect.provide(program, services)
  }
