import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import type { Block } from "../../src/guide/Block.ts"
import { chapterIds, type Guide } from "../../src/guide/Guide.ts"
import { guideFor } from "../../src/guide/guideFor.ts"
import type { Reader } from "../../src/guide/Facts.ts"
import { plainText, type Text } from "../../src/guide/Text.ts"
import { neededScopes } from "../../src/gitlab/neededScopes.ts"
import { locales } from "../../src/model/Locale.ts"
import { explain } from "../../src/problems/explain.ts"
import { languages } from "../../src/problems/languages.ts"
import { GroupForbidsProjectCreation } from "../../src/problems/GroupForbidsProjectCreation.ts"
import { TokenNotForGroup } from "../../src/problems/TokenNotForGroup.ts"
import { TokenRejected } from "../../src/problems/TokenRejected.ts"

const acme: Reader = { host: "https://gitlab.example/git", group: "acme/apps" }
const nobody: Reader = { host: null, group: null }
const readers: ReadonlyArray<Reader> = [
  acme,
  nobody,
  { host: "gitlab.com", group: "acme" },
  { host: "https://gitlab.example", group: null },
  { host: null, group: "acme/apps" }
]

const blocksIn = (guide: Guide, id: string): ReadonlyArray<Block> =>
  guide.chapters.find((chapter) => chapter.id === id)?.blocks ?? []

const kinds = <K extends Block["kind"]>(blocks: ReadonlyArray<Block>, kind: K) =>
  blocks.filter((block): block is Extract<Block, { readonly kind: K }> => block.kind === kind)

/** Every text of a guide, in the order they are read. */
const textsOf = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Everything but the words: which blocks there are, how many items, steps, rows and pieces of which kind. */
const shapeOf = (blocks: ReadonlyArray<Block>): unknown =>
  blocks.map((block) => {
    switch (block.kind) {
      case "list":
        return [block.kind, block.items.length]
      case "steps":
        return [block.kind, block.steps.map(({ url }) => url)]
      case "table":
        return [block.kind, block.head.length, block.rows.map((row) => row.length)]
      case "code":
        return [block.kind, block.language]
      case "questions":
        return [block.kind, block.questions.map(({ answer, code }) => [code, shapeOf(answer)])]
      case "heading":
      case "note":
      case "text":
        return block.kind
    }
  })

const isText = (value: unknown): value is Text =>
  Array.isArray(value) && value.every((piece) => typeof piece === "object" && piece !== null && "text" in piece)

const addressesIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  const own = "url" in value && typeof value.url === "string" ? [value.url] : []
  return [...own, ...Object.values(value).flatMap(addressesIn)]
}

describe("the token guide", () => {
  it.each(readers)("has the same shape in every language, for %o", (reader) => {
    const [first, ...rest] = locales.map((locale) => guideFor(locale, reader))
    for (const { chapters } of rest) {
      assert.deepStrictEqual(
        chapters.map(({ blocks, id }) => [id, shapeOf(blocks)]),
        first?.chapters.map(({ blocks, id }) => [id, shapeOf(blocks)])
      )
    }
  })

  it.each(locales)("leaves no text empty and no place open (%s)", (locale) => {
    for (const reader of readers) {
      const guide = guideFor(locale, reader)
      for (const text of textsOf(guide.chapters)) {
        // A blank alone is what stands between two sentences.
        assert.match(text, /\S|^ $/)
        assert.notMatch(text, /undefined|\bnull\b|\[object|\*\*|\$\{|\n {2}/)
      }
    }
  })

  it("has the sections of the original guide, under their own titles", () => {
    const { chapters } = guideFor("en", nobody)
    assert.deepStrictEqual(
      chapters.map(({ id }) => id),
      [...chapterIds]
    )
    assert.deepStrictEqual(
      chapters.slice(0, 5).map(({ title }) => title),
      ["What is a group access token?", "Create the token", "Settings at a glance", "Keep it safe", "Troubleshooting"]
    )
  })

  it.each(locales)("creates the token in eight steps, with the values that are checked (%s)", (locale) => {
    const [steps] = kinds(blocksIn(guideFor(locale, acme), "create"), "steps")
    assert.lengthOf(steps?.steps ?? [], 8)
    const words = steps?.steps.map(({ text }) => plainText(text)).join("\n") ?? ""
    for (const value of ["Add new token", "pages-publisher", "Maintainer", "api", "Create group access token"]) {
      assert.include(words, value)
    }
    assert.strictEqual(steps?.steps[1]?.url, "https://gitlab.example/git/groups/acme/apps/-/settings/access_tokens")
  })

  it.each(locales)("goes through the thirteen scopes, and marks those that publishing needs (%s)", (locale) => {
    const [table] = kinds(blocksIn(guideFor(locale, acme), "scopes"), "table")
    const rows = table?.rows.map((row) => row.map(plainText)) ?? []
    assert.lengthOf(rows, 13)
    const [needed] = rows.find(([scope]) => scope === "api")?.slice(1) ?? []
    assert.deepStrictEqual(
      rows.filter(([, said]) => said === needed).map(([scope]) => scope),
      [...neededScopes]
    )
    assert.lengthOf(kinds(blocksIn(guideFor(locale, acme), "settings"), "table")[0]?.rows ?? [], 4)
  })

  it.each(locales)("answers four questions, three of them called what the program says (%s)", (locale) => {
    const [block] = kinds(blocksIn(guideFor(locale, acme), "troubleshooting"), "questions")
    const titles = [TokenNotForGroup, GroupForbidsProjectCreation, TokenRejected].map(
      ({ guide }) => explain(guide.example(), languages[locale]).title
    )
    const questions = block?.questions.map(({ question }) => question) ?? []
    assert.deepStrictEqual(questions.slice(0, 3), titles)
    assert.lengthOf(questions, 4)
    assert.include(questions[3], "Access tokens")
  })

  it.each(locales)("tells what GitLab's documentation tells an Owner and an administrator (%s)", (locale) => {
    const guide = guideFor(locale, nobody)
    const told = (id: string) => textsOf(blocksIn(guide, id)).join(" ")
    const facts: ReadonlyArray<readonly [chapter: string, facts: ReadonlyArray<string>]> = [
      ["expiry", ["UTC", "365", "400", "17.6", "2024", "60, 30", "All direct and inherited members", "17.9"]],
      ["scopes", ["16.4", "17.1", "17.9"]],
      ["bot", ["group_<id>_bot_<random>", "Internal", "Ghost User", "@noreply."]],
      ["who", ["Owner", "Premium", "Users can create project access tokens and group access tokens in this group"]],
      // What making a user answers has changed within the releases that this form is for.
      ["console", ["user_type: :project_bot", "made.respond_to?(:payload) ? made.payload[:user] : made", ".revoke!"]]
    ]
    for (const [chapter, expected] of facts) {
      for (const fact of expected) assert.include(told(chapter), fact)
    }
  })

  it("says the original question as it was", () => {
    const [block] = kinds(blocksIn(guideFor("en", nobody), "troubleshooting"), "questions")
    assert.strictEqual(block?.questions[3]?.question, "I can't find “Access tokens” in the group settings")
  })

  it("says what is true of the reader's GitLab, and of both where it is not known", () => {
    const told = (host: string | null) =>
      plainText(kinds(blocksIn(guideFor("en", { host, group: null }), "create"), "note")[0]?.text ?? [])
    assert.match(told("https://gitlab.com/"), /^On GitLab\.com this needs Premium/)
    assert.match(told("gitlab.example"), /^On a GitLab of your own/)
    assert.match(told(null), /Premium.*your own/)
  })

  it("takes a group as people write it", () => {
    for (const group of ["acme/apps", " /acme/apps/ "]) {
      assert.strictEqual(guideFor("en", { host: null, group }).group, "acme/apps")
    }
    for (const group of ["", "My Group", "acme/../root", ".", "a'b", "https://gitlab.example/acme", "-acme"]) {
      assert.isNull(guideFor("en", { host: null, group }).group, group)
    }
  })
})

/** What somebody might write to get something else than text out of it. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "](https://evil.example)",
    "**bold** `code` <script>alert(1)</script>",
    `"); system("rm -rf /"); ("`,
    "'; rm -rf / #",
    "javascript:alert(1)",
    "https://gitlab.example/<b>?x#y",
    "https://user:secret@gitlab.example",
    "a/../../-/profile",
    "\u001b[31mred\u202e"
  )
)

describe("for whoever reads it", () => {
  it.each(locales)("every link leads to the reader's own GitLab, or to a chapter (%s)", (locale) => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.constantFrom("https://gitlab.example/git")), hostile, (host, group) => {
        const guide = guideFor(locale, { host, group })
        const addresses = addressesIn(guide)
        for (const url of addresses) {
          if (url.startsWith("#")) assert.include([...chapterIds], url.slice(1))
          else {
            assert.strictEqual(new URL(url).href.replace(/\/$/, ""), url)
            assert.isTrue(guide.host !== null && (url === guide.host || url.startsWith(`${guide.host}/`)))
          }
        }
      })
    )
    const links = addressesIn(guideFor(locale, acme)).filter((url) => !url.startsWith("#"))
    assert.isAbove(links.length, 5)
    for (const url of links) assert.match(url, /^https:\/\/gitlab\.example\/git\/groups\/acme/)
    for (const url of addressesIn(guideFor(locale, nobody))) assert.match(url, /^#/)
  })

  it("what is no path of a group is nowhere in it", () => {
    const plain = JSON.stringify(guideFor("en", { ...acme, group: null }))
    fc.assert(
      fc.property(hostile, (group) => {
        const guide = guideFor("en", { ...acme, group })
        if (guide.group === null) assert.strictEqual(JSON.stringify(guide), plain)
        else assert.match(guide.group, /^[\w./-]+$/)
      })
    )
  })

  it("texts are made of pieces that hold no markup", () => {
    const pieces = (value: unknown): ReadonlyArray<unknown> => {
      if (isText(value)) return value
      return typeof value === "object" && value !== null ? Object.values(value).flatMap(pieces) : []
    }
    for (const locale of locales) assert.isAbove(pieces(guideFor(locale, acme)).length, 200)
  })
})
