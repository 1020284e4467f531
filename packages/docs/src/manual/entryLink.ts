import { link, type Inline } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { exampleOf, warningExampleOf } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { languages } from "@pages-publisher/core/problems/languages"

/** A link to the page of a problem or a warning, with its title. A code that nobody has leads to no page. */
export const entryLink = (code: string, locale: Locale): Inline => link(titleOf(code, locale), `page:problems/${code}/`)

const titleOf = (code: string, locale: Locale): string => {
  const problem = exampleOf(code)
  if (problem !== undefined) return explain(problem, languages[locale]).title
  const warning = warningExampleOf(code)
  return warning === undefined ? code : explainWarning(warning, languages[locale]).title
}
