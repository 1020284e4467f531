import type { FixableBy } from "@pages-publisher/core/problems/Guide"

/** What stands on every card beside the words of its problem. */
export interface CardWords {
  readonly again: string
  readonly whoFixes: (who: string) => string
  readonly copyFor: Readonly<Record<Exclude<FixableBy, "you">, string>>
  readonly copied: string
  readonly letter: string
  readonly more: (code: string) => string
}
