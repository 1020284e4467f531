import { english } from "./english.ts"
import type { Language } from "./Language.ts"
import type { Place } from "./Place.ts"
import type { Warning } from "./Warning.ts"
import { warningGuides, type WarningWording } from "./warningGuides.ts"
import { oneLine } from "./wording.ts"

/** A warning in words. */
export interface WarningExplanation {
  readonly code: string
  readonly title: string
  readonly detail: string
}

// TypeScript cannot see that a tag and the entry under it belong to the same warning.
const wordingOf = (warning: Warning, { warnings }: Language) => warnings[warning._tag] as WarningWording<Warning>

export const explainWarning = (
  warning: Warning,
  language: Language = english,
  place: Place = "terminal"
): WarningExplanation => {
  const { detail, page, title } = wordingOf(warning, language)
  const words = place === "page" ? (page ?? detail) : detail
  return { code: warningGuides[warning._tag].code, title, detail: oneLine(words(warning)) }
}
