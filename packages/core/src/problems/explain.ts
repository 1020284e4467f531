import type { Evidence } from "../model/Evidence.ts"
import type { Locale } from "../model/Locale.ts"
import type { ExitCode, FixableBy, Guide, Step, Wording } from "./Guide.ts"
import { nl } from "./locales/nl/texts.ts"
import { guides, type Problem } from "./Problem.ts"
import { oneLine } from "./wording.ts"

/** A problem in words: what the terminal, the JSON document, the card and the guide page all show. */
export interface Explanation {
  readonly code: string
  readonly title: string
  readonly why: string
  readonly steps: ReadonlyArray<Step>
  readonly fixableBy: FixableBy
  readonly retriable: boolean
  readonly retryAfterSeconds: number | null
  readonly exitCode: ExitCode
  readonly evidence: Evidence | null
}

// TypeScript cannot see that a tag and the entry under it belong to the same problem.
const guideOf = (problem: Problem) => guides[problem._tag] as Guide<Problem>
const wordingOf = (problem: Problem, locale: Locale) =>
  locale === "en" ? guideOf(problem).en : (nl[problem._tag] as Wording<Problem>)

/** Names and words of others are in these texts, and the reader may sit at a terminal. */
const safe = ({ command, text, url }: Step): Step => ({
  text: oneLine(text),
  ...(url === undefined ? {} : { url: oneLine(url) }),
  ...(command === undefined ? {} : { command: oneLine(command) })
})

export const explain = (problem: Problem, locale: Locale = "en"): Explanation => {
  const { code, exitCode, fixableBy, retriable } = guideOf(problem)
  const { steps, title, why } = wordingOf(problem, locale)
  return {
    code,
    title,
    why: oneLine(why(problem)),
    steps: steps(problem).map(safe),
    fixableBy,
    retriable,
    retryAfterSeconds: "retryAfterSeconds" in problem ? problem.retryAfterSeconds : null,
    exitCode,
    evidence: "evidence" in problem ? problem.evidence : null
  }
}
