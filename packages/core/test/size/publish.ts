import { FetchHttpClient } from "@effect/platform"
import { Effect, Layer, Stream } from "effect"
import { Credentials } from "../../src/gitlab/Credentials.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { Host } from "../../src/model/Host.ts"
import type { Locale } from "../../src/model/Locale.ts"
import { explain } from "../../src/problems/explain.ts"
import { explainWarning } from "../../src/problems/explainWarning.ts"
import { fixerOf } from "../../src/problems/fixers.ts"
import { letter } from "../../src/problems/letter.ts"
import { loadLanguage } from "../../src/problems/loadLanguage.ts"
import { problemsOf } from "../../src/problems/Problems.ts"
import { commitsApi } from "../../src/publish/CommitsApi.ts"
import type { Order } from "../../src/publish/Order.ts"
import { publish } from "../../src/publish/publish.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"
import { page } from "../../src/site/page.ts"
import { picked, pickedFile } from "../../src/site/picked.ts"
import { blobArchive } from "../../src/site/zip/Archive.ts"
import { zip } from "../../src/site/zip/zip.ts"
import { inspect } from "../../src/token/inspect.ts"
import { judge } from "../../src/token/judge.ts"
import { parseToken } from "../../src/token/parse.ts"
import type { AccessToken } from "../../src/model/AccessToken.ts"

interface Told {
  readonly order: Order
  readonly host: Host
  readonly token: AccessToken
  readonly locale: Locale
  readonly show: (shown: unknown) => void
}

/** What a page in a browser needs to publish what was dropped on it, from the token to the link. */
const run = async ({ host, locale, order, show, token }: Told) => {
  const language = await loadLanguage(locale)
  return publish(order).pipe(
    Stream.runForEach((progress) =>
      Effect.sync(() => show(progress._tag === "Warned" ? explainWarning(progress.warning, language) : progress))
    ),
    Effect.catchAll((failure) =>
      Effect.sync(() => {
        for (const problem of problemsOf(failure)) {
          const explanation = explain(problem, language)
          show([explanation, fixerOf(explanation.fixableBy, language), letter(problem, language)])
        }
      })
    ),
    // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
    Effect.provide(
      commitsApi.pipe(
        Layer.provideMerge(GitLab.layer),
        Layer.provideMerge(
          Layer.mergeAll(FetchHttpClient.layer, BlobHasher.webCrypto, Layer.succeed(Credentials, { host, token }))
        )
      )
    ),
    Effect.runPromise
  )
}

Object.assign(globalThis, { run, inspect, judge, parseToken, picked, pickedFile, page, zip, blobArchive, Host })
