import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { stylesheetLinks } from "../../../src/site/links/stylesheetLinks.ts"

describe("stylesheetLinks", () => {
  it.each([
    [`a{background:url(a.png)}b{background:URL( "b.png" )}c{background:url('c.png')}`, ["a.png", "b.png", "c.png"]],
    [`@import "a.css";@import url(b.css) screen;@import'c.css';`, ["a.css", "b.css", "c.css"]],
    [`/* url(a.png) */ a{content:"url(b.png)"} b{content:'\\'url(c.png)'}`, []],
    [`a{background:url("a\\"b.png")}`, ['a"b.png']],
    [`a{background:url(a\\20 b.png)}`, ["a b.png"]],
    [`a{background:url(data:image/svg+xml;utf8,<svg></svg>)}`, ["data:image/svg+xml;utf8,<svg></svg>"]],
    [`a{content:"forgotten\n}b{background:url(b.png)}`, ["b.png"]],
    [`a{background:url(`, [""]],
    [`/* never closed url(a.png)`, []]
  ])("finds the links of %s", (css, expected) => {
    assert.deepStrictEqual(
      stylesheetLinks(css).map(({ target }) => target),
      expected
    )
  })

  it.each(["url(", 'url("', "/*", '"\\', "@import '", "a{b:url(x)}"])("takes as long as the text is: %s", (piece) => {
    assert.isAtLeast(piece.length, 1)
    stylesheetLinks(piece.repeat(200_000))
  })

  it("reads any text", () => {
    const piece = fc.constantFrom("url(", ")", '"', "'", "\\", "\n", "/*", "*/", "@import", " ")
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 30 }), (pieces) => {
        const css = pieces.join("")
        for (const { place } of stylesheetLinks(css)) assert.isAtMost(place, css.length)
      })
    )
  })
})
