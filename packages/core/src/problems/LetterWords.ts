import type { FixableBy } from "./Guide.ts"

/** The words of a letter in one language. */
export interface LetterWords {
  /** The greeting; what the problem does not name is null. */
  readonly dear: Readonly<Record<Exclude<FixableBy, "you">, (about: About) => string>>
  readonly opening: (title: string) => string
  readonly steps: string
  readonly about: (url: string) => string
  readonly evidence: (asked: string, status: number | null, requestId: string | null) => string
  readonly closing: (code: string) => string
}

export interface About {
  readonly group: string | null
  /** Name of the GitLab. */
  readonly host: string | null
}
