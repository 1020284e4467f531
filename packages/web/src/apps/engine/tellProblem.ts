import type { Locale } from "@pages-publisher/core/model/Locale"
import { loadLanguage } from "@pages-publisher/core/problems/loadLanguage"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { told } from "../../card/engine/told.ts"
import type { Told } from "../../card/Told.ts"

/** A problem as a card; in English where the words of the language do not arrive. */
export const tellProblem = async (problem: Problem, locale: Locale): Promise<Told> => {
  const language = await loadLanguage(locale).catch(() => loadLanguage("en"))
  return told(problem, language)
}
