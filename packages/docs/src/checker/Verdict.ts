import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Explanation } from "@pages-publisher/core/problems/Explanation"
import type { WarningExplanation } from "@pages-publisher/core/problems/explainWarning"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { Outcome } from "./check.ts"
import { passOf, type PassRow, spaced } from "./pass.ts"
import type { CheckerWords } from "./words/CheckerWords.ts"

/** What a card shows of a problem. */
export type Told = Pick<Explanation, "code" | "title" | "why" | "steps">

/** How problems and warnings are put into words. */
export interface Telling {
  readonly problem: (problem: Problem) => Told
  readonly warning: (warning: Warning) => WarningExplanation
}

/** All that a reader sees of a check. */
export interface Verdict {
  /** Heed: it goes, and something is worth knowing. */
  readonly state: "go" | "heed" | "stop"
  readonly title: string
  /** All of it in one sentence, for who listens. */
  readonly sentence: string
  /** Null where GitLab told nothing of the token. */
  readonly pass: ReadonlyArray<PassRow> | null
  readonly problems: ReadonlyArray<Told>
  readonly warnings: ReadonlyArray<WarningExplanation>
}

export const verdictOf = (outcome: Outcome, words: CheckerWords, telling: Telling): Verdict => {
  const { canPublish, facts } = outcome
  const problems = outcome.problems.map(telling.problem)
  const warnings = outcome.warnings.map(telling.warning)
  const title = canPublish
    ? words.canPublish(spaced(facts?.group?.fullPath ?? ""))
    : facts === null && !problems.every(({ code }) => code.startsWith("token-"))
      ? words.noVerdict
      : words.cannotPublish
  const details = [...problems, ...warnings].map((it) => it.title).join("; ")
  return {
    state: canPublish ? (warnings.length === 0 ? "go" : "heed") : "stop",
    title,
    sentence: details === "" ? `${title}.` : `${title}: ${details}.`,
    pass: facts === null ? null : passOf(facts, outcome.host, words),
    problems,
    warnings
  }
}
