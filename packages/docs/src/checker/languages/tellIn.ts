import { explanationOf } from "@pages-publisher/core/problems/Explanation"
import { warningGuides } from "@pages-publisher/core/problems/warningGuides"
import { oneLine } from "@pages-publisher/core/problems/wording"
import type { Telling } from "../Verdict.ts"
import { guideOf } from "./guideOf.ts"
import type { Language } from "./Language.ts"

/** Says what core's `explain` and `explainWarning` say, without loading what no example needs. */
export const tellIn = (language: Language): Telling => ({
  problem: (problem) => {
    const guide = guideOf(problem)
    const wording = language.problem(problem)
    return guide === undefined || wording === undefined
      ? { code: problem._tag, title: problem._tag, why: "", steps: [] }
      : explanationOf(problem, guide, wording)
  },
  warning: (warning) => {
    const { detail, title } = language.warning(warning)
    return { code: warningGuides[warning._tag].code, title, detail: oneLine(detail(warning)) }
  }
})
