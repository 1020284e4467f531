import type { Locale } from "../model/Locale.ts"
import { warnings as nl } from "./locales/nl/warnings.ts"
import type { Warning } from "./Warning.ts"
import { warningGuides, type WarningGuide, type WarningWording } from "./warningGuides.ts"
import { oneLine } from "./wording.ts"

/** A warning in words. */
export interface WarningExplanation {
  readonly code: string
  readonly title: string
  readonly detail: string
}

// TypeScript cannot see that a tag and the entry under it belong to the same warning.
const guideOf = (warning: Warning) => warningGuides[warning._tag] as WarningGuide<Warning>
const wordingOf = (warning: Warning, locale: Locale) =>
  locale === "en" ? guideOf(warning).en : (nl[warning._tag] as WarningWording<Warning>)

export const explainWarning = (warning: Warning, locale: Locale = "en"): WarningExplanation => {
  const { detail, title } = wordingOf(warning, locale)
  return { code: guideOf(warning).code, title, detail: oneLine(detail(warning)) }
}
