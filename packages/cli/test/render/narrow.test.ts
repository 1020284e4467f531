import { examples, warningExamples } from "@pages-publisher/core/problems/catalogue"
import { locales } from "@pages-publisher/core/model/Locale"
import { describe, expect, it } from "vitest"
import { card, warningCard } from "../../src/render/card.ts"
import { makeStyle } from "../../src/render/Style.ts"

/** A phone's terminal. */
const width = 46

/** Links and commands are copied, so they are left to the terminal to break; so is what GitLab was asked. */
const isWhole = /^ +(\S+$|\$ |pages-publisher explain |(GET|POST|PUT|HEAD) )/

describe.each(locales)("in few columns (%s)", (locale) => {
  const style = makeStyle(locale, false, width)
  const tooLong = (text: string) => text.split("\n").filter((line) => line.length > width && !isWhole.test(line))

  it("every problem fits", () => {
    expect(examples.flatMap((problem) => tooLong(card(problem, style)))).toEqual([])
  })

  it("every warning fits", () => {
    expect(warningExamples.flatMap((warning) => tooLong(warningCard(warning, style)))).toEqual([])
  })
})
