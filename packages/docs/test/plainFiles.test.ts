import { locales } from "@pages-publisher/core/model/Locale"
import { examples, warningCodes } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { letter } from "@pages-publisher/core/problems/letter"
import { languages } from "@pages-publisher/core/problems/languages"
import { chapterIds } from "@pages-publisher/core/guide/Guide"
import { needs } from "@pages-publisher/core/token/needs"
import { Either } from "effect"
import { describe, expect, it } from "vitest"
import { plainFiles } from "../src/build/plainFiles.ts"
import { readOptions } from "../src/build/readOptions.ts"
import { siteFor } from "../src/content/siteFor.ts"

const filesFor = (...args: ReadonlyArray<string>) =>
  new Map(plainFiles(siteFor(Either.getOrThrow(readOptions(args)).options, [])))

const files = filesFor("--base", "/guide/")

describe("llms.txt", () => {
  it.each([
    ["pages-publisher", []],
    ["Onze gids", ["--locale", "nl", "--title", "Onze gids"]]
  ] as const)("has a title, what it is about, and sections of links: %s", (title, args) => {
    const [first, about, ...sections] = (filesFor(...args).get("llms.txt") ?? "").trimEnd().split("\n\n")
    expect(first).toBe(`# ${title}`)
    expect(about).toMatch(/^> \S.*$/)
    const whole = /^(?:## \S.*\n\n(?:- \[[^\]]+\]\(\/\S*\.(?:md|json)\)(?:: \S.*)?(?:\n|$))+(?:\n|$))+$/
    expect(sections.join("\n\n")).toMatch(whole)
    expect(sections.at(-2)).toBe("## Optional")
  })

  it("takes no markup from whoever names the site", () => {
    const text = filesFor("--title", "[Our](https://elsewhere.example) <b>guide</b>").get("llms.txt") ?? ""
    expect(text.split("\n")[0]).toBe(String.raw`# \[Our\](https://elsewhere.example) \<b\>guide\</b\>`)
  })

  it("names each problem with its exit code, and leads to every other language", () => {
    const text = files.get("llms.txt")
    expect(text).toContain("(/guide/problems/zip-bomb/index.md): `zip-bomb`, exit code 3 (the site itself)\n")
    expect(text).toContain("(/guide/nl/index.md): ")
  })
})

describe("a page as Markdown", () => {
  const pages = [...files].filter(([path]) => path.endsWith(".md"))

  it("skips no level of headings, so that its outline can be read", () => {
    for (const [path, text] of pages) {
      const levels = [...text.replaceAll(/^```.*?^```/gms, "").matchAll(/^(#+) /gm)].map(
        ([, marks = ""]) => marks.length
      )
      expect(levels[0], path).toBe(1)
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0), path).toBeLessThanOrEqual(1))
    }
  })

  it("leads on from the search, which is of no use as text", () => {
    expect(files.get("search/index.md")).toContain("- [Problems and warnings](/guide/problems/)")
  })
})

describe("guide.json", () => {
  const data = JSON.parse(files.get("guide.json") ?? "")
  const of = (kind: string, locale: string) =>
    data.pages.filter((page: { kind: string; locale: string }) => page.kind === kind && page.locale === locale)

  it("says which format it has, and what a token has to be", () => {
    expect(data).toMatchObject({ format: "pages-publisher-guide/1", base: "/guide/", locale: "en" })
    expect(data.token).toEqual({ ...needs, role: "Maintainer", oldest: "14.7" })
  })

  it.each(locales)("has every problem as the program explains it, in %s", (locale) => {
    const folder = locale === "en" ? "" : `${locale}/`
    const told = of("problem", locale).map((page: { problem: unknown }) => page.problem)
    expect(told).toEqual(
      examples.map((example) => {
        const explained = explain(example, languages[locale])
        const guideUrl = `/guide/${folder}problems/${explained.code}/`
        return { ...explained, guideUrl, letter: letter(example, languages[locale]) }
      })
    )
    expect(of("warning", locale).map((page: { warning: { code: string } }) => page.warning.code)).toEqual(warningCodes)
  })

  it("describes every page in one sentence of its own", () => {
    const told: ReadonlyArray<string> = data.pages.map(({ description }: { description: string }) => description)
    for (const description of told) expect(description).toMatch(/^(?:[^.?!]|[.?!](?=\S))+\.$/)
    expect(new Set(told).size).toBe(told.length)
  })

  it.each(locales)("has every chapter, in %s", (locale) => {
    const onFront = of("front", locale)[0].chapters.map(({ id }: { id: string }) => id)
    const own = of("chapter", locale).map(({ chapter }: { chapter: { id: string } }) => chapter.id)
    expect([...onFront, ...own]).toEqual(chapterIds)
  })
})
