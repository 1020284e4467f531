import { locales } from "@pages-publisher/core/model/Locale"
import { describe, expect, it } from "vitest"
import { factsIn, PictureWithoutVerdict } from "../src/pictures/pictureFacts.ts"
import { pictureIds } from "../src/pictures/PictureId.ts"
import { pictureMarkdown } from "../src/pictures/pictureMarkdown.ts"
import { pictureWordsOf } from "../src/pictures/pictureWordsOf.ts"
import { pictureFor } from "../src/pictures/pictureFor.ts"

const said = (id: (typeof pictureIds)[number]) => factsIn(pictureFor(id, "en", "wide"))

describe("what is to be read in a picture", () => {
  it("are the verdicts, and what a token is", () => {
    expect(said("check").verdicts).toEqual(["This token can publish into acme / apps"])
    expect(said("check").names.slice(0, 3)).toEqual(["Name", "Kind", "Group"])
    expect(said("check-refused").verdicts).toHaveLength(2)
    expect(said("check-refused").steps).toBe(3)
  })

  it("are the stops, the sum and the address", () => {
    expect(said("publish")).toMatchObject({
      stops: ["Read", "Compare", "Send", "Pipeline", "Live"],
      warnings: ["Only your team can open this site"],
      last: expect.stringMatching(/^https:\/\/pages\.example\/canteen-menu-/)
    })
    expect(said("publish-again").beforeLast).toMatch(/^1 of 7 files changes/)
  })

  it("is missed where there is none", () => {
    const picture = {
      command: "pages-publisher check",
      columns: 80,
      lines: [[{ text: "hm", style: "plain" } as const]]
    }
    expect(() => factsIn(picture)).toThrow(PictureWithoutVerdict)
  })
})

describe.each(locales)("a picture in words (%s)", (locale) => {
  it.each(pictureIds)("%s", (id) => {
    const { alt, caption } = pictureWordsOf(id, locale)
    for (const text of [alt, caption]) expect(text).toMatch(/^\p{Lu}[^\n]+[^.\s]\.$/u)
    expect(alt).not.toMatch(/undefined|“”|\b0 /)
    const markdown = pictureMarkdown(id, locale)
    expect(markdown.startsWith(`${alt}\n\n\`\`\`text\n$ pages-publisher `)).toBe(true)
    expect(markdown.endsWith("\n```")).toBe(true)
  })
})
