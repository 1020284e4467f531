import {
  blockMarkdown,
  codeMarkdown,
  guideMarkdown,
  inlineMarkdown,
  textMarkdown
} from "@pages-publisher/core/guide/guideMarkdown"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { checkerMarkdown } from "../checker/checkerMarkdown.ts"
import type {
  ArticlePage,
  ChapterPage,
  Command,
  FrontPage,
  ManualPage,
  Page,
  ProblemPage,
  ProblemsPage,
  Reference,
  ReferencePage,
  SearchPage,
  Site,
  WarningPage
} from "../content/Site.ts"
import { drawingMarkdown, withDrawingsTold } from "../drawings/drawingMarkdown.ts"
import type { ArticleBlock } from "../manual/Article.ts"
import { pictureMarkdown } from "../pictures/pictureMarkdown.ts"
import { screenMarkdown } from "../screens/screenMarkdown.ts"
import { searchWordsOf } from "../search/searchWordsOf.ts"
import { familyTitle } from "../ui/familyTitle.ts"
import { sentence } from "../ui/sentence.ts"
import { said } from "../ui/said.ts"
import type { Words } from "../words/Words.ts"
import { wordsOf } from "../words/wordsOf.ts"

/** A page for who reads text: the same words, as Markdown (GFM). */
export const markdown = (page: Page, site: Site): string => {
  const words = wordsOf(page.locale)
  switch (page.kind) {
    case "front":
      return front(page, words)
    case "chapter":
      return chapter(page)
    case "manual":
      return manual(page)
    case "article":
      return article(page)
    case "checker":
      return joined([
        `# ${textMarkdown(page.title)}`,
        textMarkdown(page.description),
        checkerMarkdown(site, page.locale)
      ])
    case "search":
      return search(page, site)
    case "problems":
      return problems(page, words)
    case "problem":
      return problem(page, words)
    case "warning":
      return warning(page, words)
    case "reference":
      return reference(page, words)
  }
}

/** One link per line, as in lists of pages. */
export const linkLine = ({ code, href, title }: Omit<Reference, "code"> & { readonly code?: string }): string =>
  `- [${textMarkdown(title)}](${href})${code === undefined ? "" : ` ${codeMarkdown(code)}`}`

const front = ({ chapters, lead, locale, more, title }: FrontPage, words: Words) =>
  guideMarkdown({
    locale,
    host: null,
    group: null,
    title,
    lead,
    chapters: chapters.map((it) => withDrawingsTold(it, locale))
  }) + `\n${joined([`## ${words.furtherChapters}`, more.map((page) => linkLine(page)).join("\n")])}`

const chapter = ({ chapter: it, locale, title }: ChapterPage) =>
  guideMarkdown({
    locale,
    host: null,
    group: null,
    title,
    lead: [],
    chapters: [withDrawingsTold(it, locale)]
  })
    .replace(/^.*?\n## /s, "# ")
    // A chapter on its own is a page, so that its headings move up with its title.
    .replaceAll(/^### /gm, "## ")

const manual = ({ articles, description, title }: ManualPage) =>
  joined([`# ${textMarkdown(title)}`, textMarkdown(description), articles.map((it) => linkLine(it)).join("\n")])

const article = ({ blocks, lead, locale, title }: ArticlePage) =>
  joined([`# ${textMarkdown(title)}`, inlineMarkdown(lead), ...blocks.map((it) => articleBlock(it, locale))])

const articleBlock = (it: ArticleBlock, locale: Locale) => {
  switch (it.kind) {
    case "heading":
      return `## ${textMarkdown(it.text)}`
    case "yaml":
      return `\`\`\`yaml\n${it.code}\n\`\`\``
    case "file":
      return `\`\`\`${it.language}\n${it.code}\n\`\`\``
    case "screen":
      return screenMarkdown(it.id, locale)
    case "picture":
      return pictureMarkdown(it.id, locale)
    case "drawing":
      return drawingMarkdown(it.id, locale)
    default:
      return blockMarkdown(it)
  }
}

/** Who reads text searches it with a program of their own; the lists are what the page has without a script. */
const search = ({ description, locale, title }: SearchPage, { pages }: Site) =>
  joined([
    `# ${textMarkdown(title)}`,
    textMarkdown(description),
    `${searchWordsOf(locale).lists}:`,
    pages
      .filter((page) => page.locale === locale && listKinds.has(page.kind))
      .map((page) => linkLine(page))
      .join("\n")
  ])

const listKinds: ReadonlySet<Page["kind"]> = new Set(["front", "manual", "problems", "reference", "checker"])

const problems = ({ description, families, title }: ProblemsPage, words: Words) =>
  joined([
    `# ${textMarkdown(title)}`,
    textMarkdown(description),
    ...families.flatMap(({ id, problems, warnings }) => [
      `## ${familyTitle(id, words)}`,
      problems.map(linkLine).join("\n"),
      ...(warnings.length === 0 ? [] : [`### ${words.warnings}`, warnings.map(linkLine).join("\n")])
    ])
  ])

const problem = ({ fixer, letter, problem: it, related }: ProblemPage, words: Words) =>
  joined([
    `# ${textMarkdown(it.title)}`,
    `${words.example}: ${textMarkdown(it.why)}`,
    ...(it.evidence === null ? [] : [codeMarkdown(said(it.evidence))]),
    `## ${words.steps}`,
    it.steps
      .map(({ command, text, url }, at) =>
        [
          `${at + 1}. ${textMarkdown(text)}`,
          ...(url === undefined ? [] : [`   <${url}>`]),
          ...(command === undefined ? [] : [`   ${codeMarkdown(command)}`])
        ].join("\n")
      )
      .join("\n"),
    `## ${words.whoCanFix}`,
    it.fixableBy === "you" ? words.you : sentence(fixer),
    ...(letter === null ? [] : [`### ${words.letter(fixer)}`, quoted(letter)]),
    `## ${words.facts}`,
    [
      `- ${words.code}: ${codeMarkdown(it.code)}`,
      `- ${words.exit}: ${it.exitCode}, ${words.exitMeaning[it.exitCode]}`,
      `- ${words.again}: ${it.retriable ? words.yes : words.no}`
    ].join("\n"),
    ...relatedTo(related, words)
  ])

const warning = ({ related, warning: { code, detail, title } }: WarningPage, words: Words) =>
  joined([
    `# ${textMarkdown(title)}`,
    words.stopsNothing,
    `${words.example}: ${textMarkdown(detail)}`,
    `- ${words.code}: ${codeMarkdown(code)}`,
    ...relatedTo(related, words)
  ])

const relatedTo = (related: ReadonlyArray<Reference>, words: Words) =>
  related.length === 0 ? [] : [`## ${words.related}`, related.map(linkLine).join("\n")]

const reference = ({ commands, description, schemas, title }: ReferencePage, words: Words) =>
  joined([
    `# ${textMarkdown(title)}`,
    textMarkdown(description),
    ...commands.flatMap((command) => commandLines(command, words)),
    `## ${words.schemas}`,
    schemas.map(({ description: text, href, name }) => `- [${name}](${href}): ${text}`).join("\n")
  ])

/** The command line's own words are Markdown already. */
const commandLines = ({ description, details, examples, name, options, usage }: Command, words: Words) => [
  `## ${name}`,
  sentence(description),
  `\`\`\`sh\n${usage}\n\`\`\``,
  ...(details === "" ? [] : [details]),
  ...examples.flatMap(({ command, description: what }) => [what, `\`\`\`sh\n${command}\n\`\`\``]),
  ...(options.length === 0 ? [] : [`### ${words.options}`]),
  ...(options.length === 0
    ? []
    : [options.map((it) => `- ${codeMarkdown(it.definition)}: ${it.description}`).join("\n")])
]

const joined = (parts: ReadonlyArray<string>): string => `${parts.join("\n\n")}\n`

const quoted = (text: string): string => text.replaceAll(/^/gm, "> ")
