import type { SearchKind } from "./SearchKind.ts"

/** What the search page says in one language. `{count}`, `{words}` and `{code}` stand for what is found and asked. */
export interface SearchWords {
  readonly label: string
  readonly hint: string
  readonly kinds: string
  readonly all: string
  readonly kind: Readonly<Record<SearchKind, string>>
  /** What one page is. */
  readonly page: Readonly<Record<SearchKind, string>>
  readonly one: string
  readonly many: string
  readonly none: string
  readonly nearest: string
  readonly allProblems: string
  readonly more: string
  readonly failed: string
  readonly needsScript: string
  readonly lists: string
}
