/** What can be wrong with a site; the names are stable. */
export type FindingName =
  | "docs-command-wrong"
  | "docs-constant-differs"
  | "docs-exit-code-differs"
  | "docs-language-missing"
  | "docs-link-dead"
  | "docs-option-strange"
  | "docs-page-missing"
  | "docs-page-orphan"
  | "docs-page-unreachable"
  | "docs-problem-untested"
  | "docs-text-missing"
  | "docs-text-placeholder"
  | "docs-text-untranslated"

/** Something that readers must never meet. */
export interface Finding {
  readonly name: FindingName
  /** The file of the site, or the problem, that has it. */
  readonly where: string
  readonly what: string
}
