import { assert, describe, it } from "@effect/vitest"
import type { Block } from "../../src/guide/Block.ts"
import type { Guide } from "../../src/guide/Guide.ts"
import { guideFor } from "../../src/guide/guideFor.ts"
import { guideMarkdown } from "../../src/guide/guideMarkdown.ts"
import { code, link, text } from "../../src/guide/Text.ts"
import { locales } from "../../src/model/Locale.ts"

const withBlocks = (...blocks: ReadonlyArray<Block>): string => {
  const guide: Guide = {
    locale: "en",
    host: null,
    group: null,
    title: "Title",
    lead: text`Lead`,
    chapters: [{ id: "create", title: "Create", blocks }]
  }
  return guideMarkdown(guide).split("## Create\n\n")[1] ?? ""
}

describe("the guide as Markdown", () => {
  it.each(locales)("has a heading and an anchor for every chapter (%s)", (locale) => {
    const guide = guideFor(locale, { host: "https://gitlab.example", group: "acme/apps" })
    const markdown = guideMarkdown(guide)
    assert.isTrue(markdown.startsWith(`# ${guide.title}\n\n`))
    for (const { id, title } of guide.chapters) assert.include(markdown, `<a id="${id}"></a>\n\n## ${title}\n\n`)
    for (const [, id = ""] of markdown.matchAll(/\]\(<#(\w+)>\)/g)) assert.include(markdown, `<a id="${id}">`)
    assert.include(markdown, "\n   <https://gitlab.example/groups/acme/apps/-/settings/access_tokens>\n")
    assert.include(markdown, "```sh\npages-publisher check --host https://gitlab.example --group acme/apps\n```")
    assert.include(markdown, "\n8. ")
    assert.notMatch(markdown, /\n{3}|[ \t]\n/)
  })

  it("shows words as they are", () => {
    assert.strictEqual(
      withBlocks({ kind: "text", text: text`**a** ${"**b** `c` [d](e) <i> # | ~"} ${code("x`y")}` }),
      "**a** \\*\\*b\\*\\* \\`c\\` \\[d\\](e) \\<i\\> \\# \\| \\~ `` x`y ``\n"
    )
    assert.strictEqual(
      withBlocks({ kind: "text", text: [link("a]b", "https://gitlab.example/a>b c")] }),
      "[a\\]b](<https://gitlab.example/a%3Eb%20c>)\n"
    )
    assert.strictEqual(withBlocks({ kind: "code", language: "sh", code: "echo '```'" }), "````sh\necho '```'\n````\n")
  })

  it("keeps a bar inside its cell", () => {
    assert.strictEqual(
      withBlocks({ kind: "table", head: ["a", "b|c"], rows: [[[code("x|y")], text`z`]] }),
      "| a | b\\|c |\n| --- | --- |\n| `x\\|y` | z |\n"
    )
  })
})
