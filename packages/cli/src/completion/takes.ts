import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { locales } from "@pages-publisher/core/model/Locale"
import { codeOf, examples, warningExamples } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { Access } from "@pages-publisher/core/publish/PublishResult"
import { scenarioNames } from "@pages-publisher/sandbox/scenarios/Scenarios"
import { ways } from "../commands/publish.ts"
import { shells } from "../documents/completionResult.ts"

/** A word that can be offered. */
export interface Offer {
  readonly word: string
  readonly description?: string
}

/** What an option or a place takes: one of some words, the path of a file or a folder, or any text. */
export type Taken = ReadonlyArray<Offer> | "file" | "folder" | "text"

const words = (list: ReadonlyArray<string>): ReadonlyArray<Offer> => list.map((word) => ({ word }))

/**
 * What can be offered for an option's value, and for the words that stand alone, by the name that the command line
 * shows. Whatever is not here takes any text. A test holds this against what the commands accept.
 */
export const takes = (): Readonly<Record<string, Taken>> => ({
  "--access": words(Access.literals),
  "--allow-secrets": "file",
  "--ca-file": "file",
  "--data": "folder",
  "--locale": words(locales),
  "--root": "folder",
  "--scenario": words(scenarioNames),
  "--via": words(ways),
  chapter: Object.entries(chapterTitles("en")).map(([word, description]) => ({ word, description })),
  code: [
    ...examples.map((problem) => ({ word: codeOf(problem), description: explain(problem).title })),
    ...warningExamples.map((warning) => {
      const { code, title } = explainWarning(warning)
      return { word: code, description: title }
    })
  ],
  shell: words(shells),
  source: "file"
})

/** Options that may be given more than once. */
export const repeats: ReadonlySet<string> = new Set(["--allow-secrets", "--pages", "--scenario"])
