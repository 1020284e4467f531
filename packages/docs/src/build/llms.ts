import { textMarkdown } from "@pages-publisher/core/guide/guideMarkdown"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { localesOf } from "../content/hrefs.ts"
import type { Page, Site } from "../content/Site.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { linkLine } from "./markdown.ts"

const asData: Readonly<Record<Locale, string>> = {
  en: "The whole guide as data, in every language.",
  nl: "De hele gids als gegevens, in elke taal."
}

/** The map of the site for language models: a title, what it is about, and links with a few words on each. */
export const llms = ({ options, pages }: Site): string => {
  const { base, locale } = options
  const words = wordsOf(locale)
  const line = (page: Page) => `${linkLine({ href: `${page.href}index.md`, title: page.title })}${note(page)}`
  const lines = (...kinds: ReadonlyArray<Page["kind"]>) =>
    pages.filter((page) => page.locale === locale && kinds.includes(page.kind)).map(line)
  const fronts = localesOf(options)
    .slice(1)
    .flatMap((other) => pages.filter((page) => page.kind === "front" && page.locale === other))
    .map(line)
  const sections: ReadonlyArray<readonly [heading: string, links: ReadonlyArray<string>]> = [
    [words.guide, lines("front", "chapter", "checker")],
    [words.manual, lines("manual", "article")],
    [words.reference, lines("reference")],
    [words.problems, lines("problems", "problem")],
    [words.warnings, lines("warning")],
    // What may be left out has this name in every such file.
    ["Optional", [...fronts, `- [guide.json](${base}guide.json): ${asData[locale]}`]]
  ]
  return `${[
    `# ${textMarkdown(options.title ?? "pages-publisher")}`,
    `> ${words.about}`,
    ...sections.flatMap(([heading, links]) => [`## ${heading}`, links.join("\n")])
  ].join("\n\n")}\n`
}

/** A few words that the title does not say already. */
const note = (page: Page): string => {
  const { exit, exitMeaning } = wordsOf(page.locale)
  switch (page.kind) {
    case "problem": {
      const { code, exitCode } = page.problem
      return `: \`${code}\`, ${exit.toLowerCase()} ${exitCode} (${exitMeaning[exitCode]})`
    }
    case "warning":
      return `: \`${page.warning.code}\``
    default:
      return `: ${textMarkdown(page.description)}`
  }
}
