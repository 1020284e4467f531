import type { HttpClient } from "@effect/platform"
import type { Credentials } from "@pages-publisher/core/gitlab/Credentials"
import type { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { commitsApi } from "@pages-publisher/core/publish/CommitsApi"
import type { Delivery } from "@pages-publisher/core/publish/Delivery"
import { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { Effect, Layer } from "effect"
import { gitLabOf } from "../../engine/reaching.ts"
import type { Session } from "../../engine/Session.ts"

/** What a program that publishes may ask for. */
export type Services = BlobHasher | Credentials | Delivery | GitLab | HttpClient.HttpClient

/** Runs a program that publishes against the session's GitLab, through the commits endpoint: a browser's only way. */
export const publisher =
  ({ host, token }: Session) =>
  <A, E>(program: Effect.Effect<A, E, Services>): Effect.Effect<A, E> => {
    const ground = Layer.merge(gitLabOf({ host, token, patience: usualWaits }), BlobHasher.webCrypto)
    // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
    return Effect.provide(program, commitsApi.pipe(Layer.provideMerge(ground)))
  }
