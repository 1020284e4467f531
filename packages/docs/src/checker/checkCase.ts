import { Host } from "@pages-publisher/core/model/Host"
import { Effect, Either } from "effect"
import { answersOf } from "./answersOf.ts"
import { type Canned, responseOf } from "./Canned.ts"
import type { Case, CaseId } from "./Case.ts"
import { check, type Outcome } from "./check.ts"

/** An example that nothing answers would be told as a GitLab that cannot be reached. */
export class AnswerMissing extends Error {
  override readonly name = "docs-answer-missing"
  constructor(id: CaseId, path: string) {
    super(`${id} asks for ${path}, which is not in src/checker/answers.json`)
  }
}

/** Where the examples' GitLab stands, unless a case says otherwise. */
export const exampleHost = "https://gitlab.example.com"

export const hostOf = (address: string): Host => Either.getOrThrow(Host.parse(address))

/** What the validator says of a case, with the kept answers for GitLab's. Nothing is sent. */
export const checkCase = ({ allowPersonal = false, group = null, host, id, pasted }: Case): Promise<Outcome> => {
  const at = hostOf(host ?? exampleHost)
  return new Promise((resolve, reject) => {
    const fetch = fetchFrom(answersOf(id), at, (path) => {
      reject(new AnswerMissing(id, path))
    })
    Effect.runPromise(check({ host: at, pasted, group, allowPersonal }, fetch)).then(resolve, reject)
  })
}

const fetchFrom =
  (answers: ReadonlyArray<Canned>, { base }: Host, lacks: (path: string) => void): typeof globalThis.fetch =>
  (input) => {
    const path = String(input instanceof Request ? input.url : input).slice(base.length)
    const answer = answers.find((it) => it.path === path)
    if (answer !== undefined) return Promise.resolve(responseOf(answer))
    lacks(path)
    return Promise.reject(new TypeError(`nothing is kept for ${path}`))
  }
