import type { SecretKind } from "../../problems/SecretKind.ts"

/** Bytes that are known before and after the place where a rule's anchor begins. */
export const before = 1024
export const after = 8192

/** What stands around a match. */
export interface Surroundings {
  readonly before: string
  /** From the end of the match. */
  readonly after: string
}

/** How one kind of secret is known inside a text. */
export interface TextRule {
  readonly kind: SecretKind
  /** Literal texts; only where one of them stands is the pattern tried, from there on. */
  readonly anchors: readonly [string, ...ReadonlyArray<string>]
  /**
   * Sticky, and bounded so that all it reads lies within `before` and `after`. The first group, where there is one, is
   * what has to look random.
   */
  readonly pattern: RegExp
  /** It may begin in the middle of a word. */
  readonly inWord?: true
  /** It is looked for in pictures, fonts and programs too. */
  readonly everywhere?: true
  readonly accept?: (match: RegExpExecArray, around: Surroundings) => boolean
}
