import { chapterIds } from "@pages-publisher/core/guide/Guide"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { text } from "@pages-publisher/core/guide/Text"
import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import { describe, expect, it } from "vitest"
import { cli } from "../../src/main.ts"
import { guideChapter, guideStart } from "../../src/render/guide.ts"
import { wrapText } from "../../src/render/guideText.ts"
import { makeStyle, type Style } from "../../src/render/Style.ts"

const reader = { host: "https://gitlab.example", group: "acme/apps" }

/** All that the command can show. */
const pagesOf = (style: Style): ReadonlyArray<string> => {
  const guide = guideFor(style.locale, reader)
  return [guideStart(guide, style), ...guide.chapters.map((chapter) => guideChapter(chapter, guide, style))]
}

/** Links, commands and the line that names a problem's page stay whole. */
const isWhole = /^ +(https:\/\/|\$ |.* · pages-publisher explain )/

/** So do the lines of a script. */
const scriptLines = (locale: Locale): ReadonlySet<string> =>
  new Set(
    guideFor(locale, reader).chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "code" ? block.code.split("\n").map((line) => `    ${line}`) : []))
    )
  )

// oxlint-disable-next-line no-control-regex -- the colours of a terminal begin with it
const plain = (line: string) => line.replaceAll(/\u001b\[\d+m/g, "")

const styles = locales.flatMap((locale) =>
  [60, 100].flatMap((width) => [true, false].map((coloured) => [locale, width, coloured] as const))
)

describe("the guide in a terminal", () => {
  it.each(styles)("fits (%s, %d columns, coloured: %s)", (locale, width, coloured) => {
    const script = scriptLines(locale)
    for (const page of pagesOf(makeStyle(locale, coloured, width))) {
      const long = page
        .split("\n")
        .map(plain)
        .filter((line) => line.length > width && !isWhole.test(line) && !script.has(line))
      expect(long).toEqual([])
      expect(page).not.toMatch(/[ \t]\n|\n{3}|\*\*|undefined/)
    }
  })

  it.each(locales)("says the same with and without colours (%s)", (locale) => {
    expect(pagesOf(makeStyle(locale, true, 80)).map(plain)).toEqual(pagesOf(makeStyle(locale, false, 80)))
  })

  it("puts a table's sentences below where they have no room beside", () => {
    const guide = guideFor("en", reader)
    const scopes = guide.chapters.filter(({ id }) => id === "scopes")
    const shown = (width: number) => scopes.map((it) => guideChapter(it, guide, makeStyle("en", false, width))).join()
    expect(shown(100)).toMatch(/^ {2}read_api +not needed {2}Reading everything/m)
    expect(shown(60)).toMatch(/^ {2}read_api: not needed\n {4}Reading everything/m)
  })

  it("starts with the token, and lists every other chapter", () => {
    const start = guideStart(guideFor("nl", reader), makeStyle("nl", false, 80))
    expect(start.match(/^ {2}\d\. /gm)).toHaveLength(8)
    for (const id of chapterIds.filter((it) => it !== "create")) expect(start).toMatch(new RegExp(`^  ○ ${id} `, "m"))
  })

  it("keeps the style of half a word, and breaks only between words", () => {
    const style = makeStyle("en", true, 80)
    expect(wrapText(text`a **b c**, d`, 80, "  ", style)).toEqual(["  a \u001b[1mb c\u001b[22m, d"])
    expect(wrapText(text`a **bb**, d`, 4, "", style)).toEqual(["a", "\u001b[1mbb\u001b[22m,", "d"])
  })
})

/** Command path → the options it knows. */
const commands = new Map(
  cli.definitions().map(({ options, path }) => [path.split(" ")[1] ?? "", options.flatMap(({ nameSet }) => nameSet)])
)

describe("a command of ours that the guide names", () => {
  it.each(locales)("can be typed (%s)", (locale) => {
    const lines = pagesOf(makeStyle(locale, false, 10_000)).flatMap((page) =>
      [...page.matchAll(/^ +\$ pages-publisher (.*)$/gm)].map(([, line = ""]) => line)
    )
    expect(lines).toContain("check --host https://gitlab.example --group acme/apps")
    for (const [name = "", ...words] of lines.map((line) => line.split(" "))) {
      expect([...commands.keys()]).toContain(name)
      for (const option of words.filter((word) => word.startsWith("--"))) expect(commands.get(name)).toContain(option)
    }
    expect(commands.get("publish")).toContain("--adopt")
  })
})
