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
  const it = explain(problem, language)
  const text = letter(problem, language)
  return {
    code: it.code,
    title: it.title,
    why: it.why,
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
