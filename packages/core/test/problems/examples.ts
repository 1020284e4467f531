import { locales } from "../../src/model/Locale.ts"
import { explain } from "../../src/problems/explain.ts"
import { guides, type Problem } from "../../src/problems/Problem.ts"
import { languages } from "../../src/problems/languages.ts"

export const examples: ReadonlyArray<Problem> = Object.values(guides).map((guide) => guide.example())

/** Each example in each language, with all that a reader sees of it. */
export const told = examples.flatMap((problem) =>
  locales.map((locale) => {
    const explanation = explain(problem, languages[locale])
    const { steps, title, why } = explanation
    const texts = [title, why, ...steps.flatMap(({ command, text, url }) => [text, url ?? "", command ?? ""])]
    return { explanation, locale, problem, texts }
  })
)
