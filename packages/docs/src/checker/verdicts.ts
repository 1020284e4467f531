import type { Locale } from "@pages-publisher/core/model/Locale"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { languages } from "@pages-publisher/core/problems/languages"
import { type Case, type CaseId, cases } from "./Case.ts"
import { checkCase } from "./checkCase.ts"
import { type Verdict, verdictOf } from "./Verdict.ts"
import { checkerWordsOf } from "./words/checkerWordsOf.ts"

const outcomes = await Promise.all(cases.map(async (it) => ({ it, outcome: await checkCase(it) })))

/** What the validator says of every example, in one language. */
export const verdictsIn = (locale: Locale): ReadonlyArray<{ readonly it: Case; readonly verdict: Verdict }> =>
  outcomes.map(({ it, outcome }) => ({
    it,
    verdict: verdictOf(outcome, checkerWordsOf(locale), {
      problem: (problem) => explain(problem, languages[locale]),
      warning: (warning) => explainWarning(warning, languages[locale])
    })
  }))

const first = new Map<string, CaseId>()
for (const { it, verdict } of verdictsIn("en")) {
  for (const { code } of [...verdict.problems, ...verdict.warnings]) if (!first.has(code)) first.set(code, it.id)
}

/** The example to look at for a problem or a warning; null where none raises it. */
export const caseRaising = (code: string): CaseId | null => first.get(code) ?? null
