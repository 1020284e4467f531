import { Host } from "@pages-publisher/core/model/Host"
import { Effect, Either } from "effect"
import { answersOf } from "./answersOf.ts"
import { type Canned, responseOf } from "./Canned.ts"
import type { Case } from "./Case.ts"
import { check, type Outcome } from "./check.ts"

/** Where the examples' GitLab stands, unless a case says otherwise. */
export const exampleHost = "https://gitlab.example.com"

export const hostOf = (address: string): Host => Either.getOrThrow(Host.parse(address))

/** What the validator says of a case, with the kept answers for GitLab's. Nothing is sent. */
export const checkCase = ({ allowPersonal = false, group = null, host, id, pasted }: Case): Promise<Outcome> => {
  const at = hostOf(host ?? exampleHost)
  return Effect.runPromise(check({ host: at, pasted, group, allowPersonal }, fetchFrom(answersOf(id), at)))
}

const fetchFrom =
  (answers: ReadonlyArray<Canned>, { base }: Host): typeof globalThis.fetch =>
  (input) => {
    const path = String(input instanceof Request ? input.url : input).slice(base.length)
    const answer = answers.find((it) => it.path === path)
    return answer === undefined
      ? Promise.reject(new TypeError(`nothing is kept for ${path}`))
      : Promise.resolve(responseOf(answer))
  }
