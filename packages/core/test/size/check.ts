import { FetchHttpClient } from "@effect/platform"
import { Effect, Either, Layer } from "effect"
import { Credentials } from "../../src/gitlab/Credentials.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { Host } from "../../src/model/Host.ts"
import type { Locale } from "../../src/model/Locale.ts"
import { explain } from "../../src/problems/explain.ts"
import { loadLanguage } from "../../src/problems/loadLanguage.ts"
import { explainWarning } from "../../src/problems/explainWarning.ts"
import { inspect } from "../../src/token/inspect.ts"
import { judge } from "../../src/token/judge.ts"
import { parseToken } from "../../src/token/parse.ts"

/** What a page in a browser needs to judge a token, and to say in its reader's language what is wrong with it. */
const check = async (host: Host, pasted: string, locale: Locale) => {
  const language = await loadLanguage(locale)
  const token = parseToken(pasted, { host: host.base, group: null })
  if (Either.isLeft(token)) return [explain(token.left, language)]
  const credentials = Layer.succeed(Credentials, { host, token: token.right })
  return inspect({ group: null, allowPersonal: false }).pipe(
    Effect.map((facts) => {
      const { problems, warnings } = judge(facts, host, false)
      return [
        ...problems.map((problem) => explain(problem, language)),
        ...warnings.map((warning) => explainWarning(warning, language))
      ]
    }),
    Effect.catchAll((problem) => Effect.succeed([explain(problem, language)])),
    // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
    Effect.provide(GitLab.layer.pipe(Layer.provide(FetchHttpClient.layer), Layer.provideMerge(credentials))),
    Effect.runPromise
  )
}

Object.assign(globalThis, { check, Host })
