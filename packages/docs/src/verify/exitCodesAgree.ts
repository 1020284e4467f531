import { plainText } from "@pages-publisher/core/guide/Text"
import { examples, exampleOf } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { fileOf } from "../content/fileOf.ts"
import type { Page } from "../content/Site.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { type Built, textOf } from "./Built.ts"
import type { Finding } from "./Finding.ts"
import { guideData, property } from "./guideData.ts"
import { visibleText } from "./html.ts"

/** Every exit code that can be read somewhere is the one that the program ends with. */
export const exitCodesAgree = (built: Built): ReadonlyArray<Finding> => {
  const inData = dataByHref(built)
  return built.site.pages.flatMap((page) => {
    const where = fileOf(page, built.site.options)
    const differ = (file: string, what: string): Finding => ({ name: "docs-exit-code-differs", where: file, what })
    if (page.kind === "article") return tableOf(page).map((what) => differ(where, what))
    if (page.kind !== "problem") return []
    const example = exampleOf(page.problem.code)
    // That there is a page without a problem is told elsewhere.
    if (example === undefined) return []
    const { exitCode } = explain(example)
    const words = wordsOf(page.locale)
    const told = `${exitCode}, ${words.exitMeaning[exitCode]}`
    const markdown = fileOf(page, built.site.options, "index.md")
    const data = property(property(inData.get(page.href), "problem"), "exitCode")
    return [
      ...(visibleText(textOf(built, where)).split("\n").includes(told) ? [] : [differ(where, told)]),
      ...(textOf(built, markdown).includes(`\n- ${words.exit}: ${told}\n`) ? [] : [differ(markdown, told)]),
      ...(data === exitCode ? [] : [differ("guide.json", `${page.href}: ${exitCode}`)])
    ]
  })
}

const dataByHref = (built: Built): ReadonlyMap<unknown, unknown> => {
  const pages = property(guideData(built), "pages")
  return new Map((Array.isArray(pages) ? pages : []).map((page: unknown) => [property(page, "href"), page]))
}

const all: ReadonlyArray<number> = [0, ...new Set(examples.map((example) => explain(example).exitCode))]

/** A table whose rows begin with a number each is one of exit codes. */
const tableOf = ({ blocks }: Extract<Page, { readonly kind: "article" }>): ReadonlyArray<string> =>
  blocks.flatMap((block) => {
    if (block.kind !== "table") return []
    const first = block.rows.map(([cell]) => plainText(cell ?? []).trim())
    if (!first.every((text) => /^\d{1,3}$/.test(text))) return []
    const shown = first.map(Number)
    return [
      ...all.filter((code) => !shown.includes(code)).map((code) => `${code} is not in the table`),
      ...shown.filter((code) => !all.includes(code)).map((code) => `the program never ends with ${code}`)
    ]
  })
