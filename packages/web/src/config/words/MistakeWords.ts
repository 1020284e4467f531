import type { Mistake } from "../Config.ts"

/** What is said about mistakes in `config.json`. */
export interface MistakeWords {
  readonly title: string
  readonly lead: string
  readonly stops: string
  readonly reasons: Readonly<Record<Mistake["reason"], string>>
}
