import type { Warning } from "@pages-publisher/core/problems/Warning"
import { type WarningGuide, warningGuides } from "@pages-publisher/core/problems/warningGuides"
import { en as words } from "../words/en.ts"
import { guideOf } from "./guideOf.ts"
import type { Language } from "./Language.ts"

export const en: Language = {
  words,
  problem: (problem) => guideOf(problem)?.en,
  // TypeScript cannot see that a tag and its guide belong to the same warning.
  warning: (warning) => (warningGuides[warning._tag] as WarningGuide<Warning>).en
}
