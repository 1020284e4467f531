import type { HTTPMethod } from "find-my-way"
import type { Answer } from "./Answer.ts"
import type { Call } from "./Call.ts"

export interface Route {
  readonly method: HTTPMethod
  /** Below `/api/v4`. */
  readonly path: string
  /** Before this version the route does not exist. */
  readonly since?: `${number}.${number}`
  /** Scopes that do besides `api` and, for reads, `read_api`. "any" means any scope at all. */
  readonly scopes?: "any" | readonly string[]
  /** May be called without a token. */
  readonly anonymous?: boolean
  /** Reads its request body itself, under its own limits. */
  readonly body?: "raw"
  readonly handle: (call: Call) => Answer | Promise<Answer>
}
