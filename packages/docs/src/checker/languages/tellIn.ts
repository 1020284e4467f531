import { warningGuides } from "@pages-publisher/core/problems/warningGuides"
import { oneLine } from "@pages-publisher/core/problems/wording"
import type { Telling } from "../Verdict.ts"
import { guideOf } from "./guideOf.ts"
import type { Language } from "./Language.ts"

/** Says what core's `explain` and `explainWarning` say, without loading what no example needs. */
export const tellIn = (language: Language): Telling => ({
  problem: (problem) => {
    const code = guideOf(problem)?.code
    const wording = language.problem(problem)
    if (code === undefined || wording === undefined) {
      return { code: problem._tag, title: problem._tag, why: "", steps: [] }
    }
    return {
      code,
      title: wording.title,
      why: oneLine(wording.why(problem)),
      steps: wording.steps(problem).map(({ command, text, url }) => ({
        text: oneLine(text),
        ...(url === undefined ? {} : { url: oneLine(url) }),
        ...(command === undefined ? {} : { command: oneLine(command) })
      }))
    }
  },
  warning: (warning) => {
    const { detail, title } = language.warning(warning)
    return { code: warningGuides[warning._tag].code, title, detail: oneLine(detail(warning)) }
  }
})
