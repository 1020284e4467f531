import type { Evidence } from "../model/Evidence.ts"
import type { ExitCode, FixableBy, Guide, Step, Wording } from "./Guide.ts"
import type { Place } from "./Place.ts"
import type { Problem } from "./Problem.ts"
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

/** What `explain` says, for a page that has only those guides and words with it that it can need. */
export const explanationOf = (
  problem: Problem,
  { code, exitCode, fixableBy, retriable }: Guide<Problem>,
  { steps, title, why }: Wording<Problem>,
  place: Place = "terminal"
): Explanation => ({
  code,
  title,
  why: oneLine(why(problem)),
  steps: steps(problem)
    .flatMap((step) => (place === "page" ? onPage(step) : [step]))
    .map(safe),
  fixableBy,
  retriable,
  retryAfterSeconds: "retryAfterSeconds" in problem ? problem.retryAfterSeconds : null,
  exitCode,
  evidence: "evidence" in problem ? problem.evidence : null
})

const onPage = ({ page, ...step }: Step): ReadonlyArray<Step> => {
  if (page === undefined) return [step]
  if (page === null) return []
  return [step.url === undefined ? { text: page } : { text: page, url: step.url }]
}

/** Names and words of others are in these texts, and the reader may sit at a terminal. */
const safe = ({ command, text, url }: Step): Step => ({
  text: oneLine(text),
  ...(url === undefined ? {} : { url: oneLine(url) }),
  ...(command === undefined ? {} : { command: oneLine(command) })
})
