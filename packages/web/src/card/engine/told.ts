import { explain } from "@pages-publisher/core/problems/explain"
import type { Step } from "@pages-publisher/core/problems/Guide"
import type { Language } from "@pages-publisher/core/problems/Language"
import { letter } from "@pages-publisher/core/problems/letter"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { oneLine, shown } from "@pages-publisher/core/problems/wording"
import type { Deed, Told } from "../Told.ts"
import { cardWordsOf } from "../words/cardWordsOf.ts"

/** A problem in the words of a language, as a card shows it. */
export const told = (problem: Problem, language: Language): Told => {
  const words = cardWordsOf(language.locale)
  const it = explain(problem, language, "page")
  const text = letter(problem, language, "page")
  return {
    code: it.code,
    title: it.title,
    why: it.why,
    steps: it.steps.map(deed),
    other:
      it.fixableBy === "you" || text === null
        ? null
        : { who: words.whoFixes(language.fixers[it.fixableBy]), letter: text, copy: words.copyFor[it.fixableBy] },
    evidence: evidenceOf(it),
    retriable: it.retriable
  }
}

const deed = ({ command, text, url }: Step): Deed => ({
  text,
  // What GitLab names as an address becomes a link only where it is one of the web.
  url: url !== undefined && /^https?:\/\//.test(url) ? url : null,
  command: command ?? null
})

const evidenceOf = ({ evidence }: Pick<ReturnType<typeof explain>, "evidence">): string | null => {
  if (evidence === null) return null
  const { method, requestId, said, status, url } = evidence
  const words = said === null ? "" : shown(said)
  const answer = status === null || words.split(" ")[0] === String(status) ? words : `${status} ${words}`.trim()
  const id = requestId === null ? "" : ` (${shown(requestId)})`
  return `${method} ${oneLine(url)}${answer === "" ? "" : ` → ${answer}`}${id}`
}
