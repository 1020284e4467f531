import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import { describe, expect, it } from "vitest"
import { appWordsOf } from "../src/apps/words/appWordsOf.ts"
import { cardWordsOf } from "../src/card/words/cardWordsOf.ts"
import { publishingWordsOf } from "../src/publishing/words/publishingWordsOf.ts"
import { verdictWordsOf } from "../src/sign-in/words/verdictWordsOf.ts"
import { wordsOf } from "../src/words/wordsOf.ts"

/** What the guide's pictures of this page were taken with. */
const taken = join(import.meta.dirname, "../../docs/src/screens/taken")
const update = "build, then take the guide's pictures anew: node packages/docs/scripts/screens.mjs"

/** Stands for whatever a sentence is filled with, a text or a way to write one. */
const anything = Object.assign((): unknown => anything, { toString: () => "\u0001" })

/** Every text in words, with a mark where something is filled in. */
const textsIn = (words: unknown): ReadonlyArray<string> => {
  if (typeof words === "string") return [words]
  if (typeof words === "function")
    return textsIn(
      Reflect.apply(
        words,
        undefined,
        Array.from({ length: 6 }, () => anything)
      )
    )
  if (typeof words === "object" && words !== null) return Object.values(words).flatMap(textsIn)
  return []
}

const patternOf = (text: string) =>
  new RegExp(
    `^${text
      .split("\u0001")
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"))
      .join(".+")}$`
  )

const allOf = async (locale: Locale) =>
  textsIn([
    await wordsOf(locale),
    verdictWordsOf(locale),
    publishingWordsOf(locale),
    appWordsOf(locale),
    cardWordsOf(locale)
  ]).map(patternOf)

describe("the guide's pictures of this page", () => {
  it.each(locales)("show headings and buttons that it still has (%s)", async (locale) => {
    const patterns = await allOf(locale)
    const screens = JSON.parse(readFileSync(join(taken, `${locale}.json`), "utf8")) as Readonly<
      Record<string, { readonly texts: ReadonlyArray<string> }>
    >
    const gone = Object.entries(screens).flatMap(([id, { texts }]) =>
      texts.filter((text) => !patterns.some((it) => it.test(text))).map((text) => `${id}: ${text}`)
    )
    expect(gone, update).toEqual([])
    // A text that could be anything would let all of them pass.
    expect(patterns.filter((it) => it.test("A button that was never there"))).toEqual([])
  })
})
