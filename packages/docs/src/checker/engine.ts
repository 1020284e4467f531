import type { Locale } from "@pages-publisher/core/model/Locale"
import { caseOf } from "./Case.ts"
import { checkCase } from "./checkCase.ts"
import { drawVerdict } from "./drawVerdict.ts"
import { languageOf } from "./languages/languageOf.ts"
import { tellIn } from "./languages/tellIn.ts"
import { verdictOf } from "./Verdict.ts"

/** What a page shows and says of an example. */
interface Shown {
  readonly sentence: string
  readonly content: DocumentFragment
}

export interface Engine {
  /** Runs the validator in the page. `problems` is the address of the problems' pages. */
  readonly run: (id: string, locale: Locale, problems: string) => Promise<Shown | null>
}

export const run: Engine["run"] = async (id, locale, problems) => {
  const it = caseOf(id)
  if (it === undefined) return null
  const [language, outcome] = await Promise.all([languageOf(locale), checkCase(it)])
  const verdict = verdictOf(outcome, language.words, tellIn(language))
  return { sentence: verdict.sentence, content: drawVerdict(verdict, language.words, problems) }
}
