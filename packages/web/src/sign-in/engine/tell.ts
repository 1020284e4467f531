import type { Locale } from "@pages-publisher/core/model/Locale"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import type { Step } from "@pages-publisher/core/problems/Guide"
import type { Language } from "@pages-publisher/core/problems/Language"
import { letter } from "@pages-publisher/core/problems/letter"
import { loadLanguage } from "@pages-publisher/core/problems/loadLanguage"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { oneLine, shown } from "@pages-publisher/core/problems/wording"
import type { Deed, Told, Verdict } from "../Verdict.ts"
import type { Outcome } from "./check.ts"
import type { VerdictWords } from "../words/VerdictWords.ts"
import { verdictWordsOf } from "../words/verdictWordsOf.ts"
import { passOf, spaced } from "./passOf.ts"

/** Puts a check into the words of a language. */
export const tell = async (outcome: Outcome, locale: Locale): Promise<Verdict> => {
  const language = await loadLanguage(locale)
  const words = verdictWordsOf(locale)
  const { facts, host, session } = outcome
  const problems = outcome.problems.map((problem) => told(problem, language, words))
  const warnings = outcome.warnings.map((warning) => explainWarning(warning, language))
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

const told = (problem: Problem, language: Language, words: VerdictWords): Told => {
  const it = explain(problem, language)
  const text = letter(problem, language)
  return {
    code: it.code,
    title: it.title,
    why: it.why,
    // All that `fetch` says in a browser is that it failed.
    note: problem._tag === "HostUnreachable" ? words.browserSilent : null,
    steps: it.steps.flatMap(deed),
    other:
      it.fixableBy === "you" || text === null
        ? null
        : { who: words.whoFixes(language.fixers[it.fixableBy]), letter: text, copy: words.copyFor[it.fixableBy] },
    evidence: evidenceOf(it),
    retriable: it.retriable
  }
}

/** What the command line would have somebody type has a field or a button on this page. */
const own = /^pages-publisher (?:check|publish)\b/

const deed = ({ command, text, url }: Step): ReadonlyArray<Deed> =>
  command !== undefined && /--(?:group|allow-personal-token)\b/.test(command)
    ? []
    : [
        {
          text,
          // What GitLab names as an address becomes a link only where it is one of the web.
          url: url !== undefined && /^https?:\/\//.test(url) ? url : null,
          command: command === undefined || own.test(command) ? null : command
        }
      ]

const evidenceOf = ({ evidence }: Pick<ReturnType<typeof explain>, "evidence">): string | null => {
  if (evidence === null) return null
  const { method, requestId, said, status, url } = evidence
  const words = said === null ? "" : shown(said)
  const answer = status === null || words.split(" ")[0] === String(status) ? words : `${status} ${words}`.trim()
  const id = requestId === null ? "" : ` (${shown(requestId)})`
  return `${method} ${oneLine(url)}${answer === "" ? "" : ` → ${answer}`}${id}`
}
