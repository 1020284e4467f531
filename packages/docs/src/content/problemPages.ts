import type { Locale } from "@pages-publisher/core/model/Locale"
import { examples, familyOf, warningExamples } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { fixerOf } from "@pages-publisher/core/problems/fixers"
import { letter } from "@pages-publisher/core/problems/letter"
import { languages } from "@pages-publisher/core/problems/languages"
import { wordsOf } from "../words/wordsOf.ts"
import { familyIds } from "../words/Words.ts"
import { hrefOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"
import type { ProblemPage, ProblemsPage, Reference, WarningPage } from "./Site.ts"

/** A page for each problem and each warning, and the list of them all. */
export const problemPages = (
  options: Options,
  locale: Locale
): readonly [ProblemsPage, ...ReadonlyArray<ProblemPage | WarningPage>] => {
  const words = wordsOf(locale)
  const hrefFor = (path: string) => hrefOf(options, locale, path)
  const reference = ({ code, title }: { readonly code: string; readonly title: string }): Reference => ({
    href: hrefFor(pathOf(code)),
    code,
    title
  })
  const problems = examples.map((example) => ({ example, problem: explain(example, languages[locale]) }))
  const warnings = warningExamples.map((warning) => explainWarning(warning, languages[locale]))
  const all = { problems: problems.map(({ problem }) => reference(problem)), warnings: warnings.map(reference) }
  const relatedTo = (code: string) =>
    [...all.problems, ...all.warnings]
      .filter((other) => other.code !== code && familyOf(other.code) === familyOf(code))
      .sort((one, other) => shared(other.code, code) - shared(one.code, code))
      .slice(0, mostRelated)
  const ofFamily = (id: string) => (it: Reference) => familyOf(it.code) === id
  const head = (code: string, title: string, description: string) => {
    const path = pathOf(code)
    return { locale, path, href: hrefFor(path), title, description, family: familyOf(code), related: relatedTo(code) }
  }
  return [
    {
      kind: "problems",
      locale,
      path: "problems/",
      href: hrefFor("problems/"),
      title: words.problems,
      description: words.problemsLead,
      families: familyIds.map((id) => ({
        id,
        problems: all.problems.filter(ofFamily(id)),
        warnings: all.warnings.filter(ofFamily(id))
      }))
    },
    ...problems.map(({ example, problem }): ProblemPage => ({
      kind: "problem",
      ...head(problem.code, problem.title, words.problemDescription(problem.code)),
      problem,
      fixer: fixerOf(problem.fixableBy, languages[locale]),
      letter: letter(example, languages[locale])
    })),
    ...warnings.map((warning): WarningPage => ({
      kind: "warning",
      ...head(warning.code, warning.title, words.warningDescription(warning.code)),
      warning
    }))
  ]
}

const mostRelated = 6

/** How many words two codes begin with alike. */
const shared = (one: string, other: string) => {
  const words = other.split("-")
  const differs = one.split("-").findIndex((word, at) => word !== words[at])
  return differs === -1 ? words.length : differs
}

const pathOf = (code: string) => `problems/${code}/`
