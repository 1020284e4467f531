import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import type { AppName } from "@pages-publisher/core/model/AppName"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { Inspection } from "@pages-publisher/core/token/inspect"
import { Effect, Either, Option, Redacted } from "effect"
import type { Words } from "../render/words.ts"
import { type Reach, reaching } from "../services.ts"
import { answersAsGitLab } from "./answersAsGitLab.ts"
import { type Chain, unseen, wholeMillis } from "./Chain.ts"
import { examine } from "./examine.ts"
import { isAbout } from "./linkOf.ts"
import { lookAt } from "./lookAt.ts"
import type { Held } from "./reach.ts"
import { apiSeen } from "./seen.ts"

export interface Questions {
  readonly chain: Chain
  readonly words: Words
  readonly reach: Omit<Reach, "token">
  /** What is wrong with the token itself waits until it is known that there is a GitLab to show it to. */
  readonly token: Either.Either<AccessToken, Problem>
  /** What was not left yet. */
  readonly held: Held | null
  readonly inspection: Inspection
  /** Null means the newest. */
  readonly app: AppName | null
  readonly warn: (warning: Warning) => void
}

export const askWithoutToken = (reach: Questions["reach"]) =>
  reaching({ ...reach, token: Redacted.make("") })(answersAsGitLab)

/** Asks what only GitLab can say, with the client of every other command. Gives whether there was an app to look at. */
export const askGitLab = Effect.fnUntraced(function* (questions: Questions) {
  const { app, chain, held, inspection, reach, token, warn, words } = questions
  chain.begin("api")
  const [time, answer] = yield* Effect.timed(Effect.either(askWithoutToken(reach)))
  const milliseconds = wholeMillis(time)
  const problem = Option.getOrNull(Either.getLeft(answer))
  if (held !== null && problem !== null && isAbout(problem, held.name)) {
    chain.fail(held.name, held.milliseconds, problem, held)
    return yield* problem
  }
  if (held !== null) chain.leave(held)
  if (held?.name === "proxy") chain.skip("tls", words.notEncrypted)
  if (problem !== null) {
    const { api } = reach.host
    chain.fail("api", milliseconds, problem, { detail: api, facts: { address: api } })
    return yield* problem
  }
  if (Either.isLeft(token)) {
    chain.leave({ name: "api", milliseconds, ...apiSeen(null, words) })
    chain.fail("token", null, token.left, unseen)
    return yield* token.left
  }
  return yield* examine({ chain, words, inspection, app, answerMilliseconds: milliseconds, warn }).pipe(
    Effect.flatMap(({ apps, group }) => lookAt({ chain, words, app, group, apps })),
    reaching({ ...reach, token: token.right })
  )
})
