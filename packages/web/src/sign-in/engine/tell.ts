import type { Locale } from "@pages-publisher/core/model/Locale"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { loadLanguage } from "@pages-publisher/core/problems/loadLanguage"
import { told } from "../../card/engine/told.ts"
import type { Verdict } from "../Verdict.ts"
import type { Outcome } from "./check.ts"
import type { VerdictWords } from "../words/VerdictWords.ts"
import { verdictWordsOf } from "../words/verdictWordsOf.ts"
import { passOf, spaced } from "./passOf.ts"

/** Puts a check into the words of a language. */
export const tell = async (outcome: Outcome, locale: Locale): Promise<Verdict> => {
  const language = await loadLanguage(locale)
  const words = verdictWordsOf(locale)
  const { facts, host, session } = outcome
  const problems = outcome.problems.map((problem) => told(problem, language))
  const warnings = outcome.warnings.map((warning) => explainWarning(warning, language, "page"))
  const title = titleOf(outcome, words)
  const details = [...problems, ...warnings].map((it) => it.title).join("; ")
  return {
    state: session === null ? "stop" : warnings.length === 0 ? "go" : "heed",
    title,
    sentence: details === "" ? `${title}.` : `${title}: ${details}.`,
    pass: facts === null || host === null ? null : passOf(facts, host, words),
    problems,
    warnings,
    acceptable: acceptable(outcome),
    groups: choiceOf(outcome)
  }
}

const titleOf = ({ facts, problems, session }: Outcome, words: VerdictWords) => {
  if (session !== null) return words.verdict.canPublish(spaced(session.group.fullPath))
  const isAboutToken = facts !== null || problems.every(({ _tag: tag }) => tag.startsWith("Token"))
  return isAboutToken ? words.verdict.cannotPublish : words.verdict.none
}

const acceptable = ({ problems }: Outcome): Verdict["acceptable"] => {
  const problem = problems.find((it) => it._tag === "TokenNotForGroup")
  return problem === undefined || problem.kind === "project" ? null : problem.kind
}

const choiceOf = ({ problems }: Outcome) => problems.find((it) => it._tag === "GroupChoiceNeeded")?.groups ?? null
