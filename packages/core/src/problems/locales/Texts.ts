import type { Wording } from "../Guide.ts"
import type { Problem } from "../Problem.ts"

/** The wordings of some problems in one language: a missing one does not compile. */
export type Texts<Tag extends Problem["_tag"] = Problem["_tag"]> = {
  readonly [T in Tag]: Wording<Extract<Problem, { readonly _tag: T }>>
}

/** Those of a whole family: the problems whose tag begins with its name. */
export type FamilyTexts<Family extends string> = Texts<Extract<Problem["_tag"], `${Family}${string}`>>
