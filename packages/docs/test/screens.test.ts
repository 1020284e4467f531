import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { locales } from "@pages-publisher/core/model/Locale"
import { describe, expect, it } from "vitest"
import { articlesIn } from "../src/manual/articlesIn.ts"
import { knownSettings } from "../src/manual/yourOwnPage.ts"
import { screenFile, screenFor } from "../src/screens/screenFor.ts"
import { screenIds } from "../src/screens/ScreenId.ts"
import { screenMarkdown } from "../src/screens/screenMarkdown.ts"
import { screenWordsOf } from "../src/screens/screenWordsOf.ts"
import { schemes } from "../src/screens/TakenScreen.ts"

const root = join(import.meta.dirname, "../../..")
const taken = join(import.meta.dirname, "../src/screens/taken")
const most = 40_000

/** Width and height of a WebP file, in dots: a simple one has them before its picture, an extended one in a head. */
const dotsOf = (file: string): readonly [width: number, height: number] => {
  const bytes = readFileSync(file)
  expect([bytes.toString("latin1", 0, 4), bytes.toString("latin1", 8, 15)]).toEqual(["RIFF", "WEBPVP8"])
  return bytes.toString("latin1", 15, 16) === "X"
    ? [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
    : [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]
}

describe.each(locales)("the pictures of the page (%s)", (locale) => {
  it.each(screenIds)("%s is there, as large as is said, and told in words", (id) => {
    const { height, texts, width } = screenFor(id, locale)
    expect(texts.length).toBeGreaterThan(0)
    for (const scheme of schemes) {
      const file = join(taken, screenFile(id, locale, scheme))
      expect(statSync(file).size).toBeLessThanOrEqual(most)
      const [wide, high] = dotsOf(file)
      expect(wide).toBeGreaterThan(width)
      expect(high / wide).toBeCloseTo(height / width, 2)
    }
    const { alt, caption } = screenWordsOf(id, locale)
    for (const text of [alt, caption]) expect(text).toMatch(/^\p{Lu}[^\n]+\.$/u)
    expect(screenMarkdown(id, locale)).toContain(caption)
  })

  it("stand in the article, each once", () => {
    const { blocks } = articlesIn(locale).browser({ locale, host: null })
    const shown = blocks.flatMap((it) => (it.kind === "screen" ? [it.id] : []))
    expect(shown.toSorted()).toEqual([...screenIds].toSorted())
  })

  it("are not kept without being shown", () => {
    const files = screenIds.flatMap((id) => schemes.map((scheme) => screenFile(id, locale, scheme)))
    expect(
      readdirSync(taken)
        .filter((name) => name.includes(`.${locale}.`))
        .toSorted()
    ).toEqual(files.toSorted())
  })

  it("the settings that are told are those of the page", () => {
    const { blocks } = articlesIn(locale)["your-own-page"]({ locale, host: null })
    const names = blocks.flatMap((it) => (it.kind === "table" ? it.rows.map(([first]) => first?.[0]) : []))
    expect(names.map((it) => (it?.kind === "code" ? it.text : it))).toEqual([...knownSettings])
    const [example] = blocks.flatMap((it) => (it.kind === "file" && it.language === "json" ? [it.code] : []))
    const settings: object = JSON.parse(example ?? "{}")
    expect([...knownSettings, "$schema"]).toEqual(expect.arrayContaining(Object.keys(settings)))
  })
})

it("the README shows the plan, and says what is to be seen on it", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8")
  for (const scheme of schemes) expect(readme).toContain(`src/screens/taken/${screenFile("plan", "en", scheme)}`)
  expect(readme).toContain(`alt="${screenWordsOf("plan", "en").alt}"`)
})
