import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { Parser } from "htmlparser2"
import { readMarkup } from "../../../src/site/links/readMarkup.ts"

type Seen = readonly [name: string, attributes: Readonly<Record<string, string>>]

const ours = (html: string): ReadonlyArray<Seen> => {
  const seen: Array<Seen> = []
  readMarkup(html, {
    open: (name, attributes, place) => {
      assert.strictEqual(html.slice(place, place + 1 + name.length).toLowerCase(), `<${name}`)
      seen.push([name, attributes])
    },
    close: () => undefined,
    text: () => undefined,
    declaration: () => undefined
  })
  return seen
}

/** What a parser finds that many pages were read with. */
const theirs = (html: string): ReadonlyArray<Seen> => {
  const seen: Array<Seen> = []
  const parser = new Parser({
    onopentag: (name, attributes, isImplied) => {
      if (!isImplied) seen.push([name, attributes])
    }
  })
  parser.end(html)
  return seen
}

const name = fc.constantFrom("a", "B", "div", "img", "link", "my-app", "h1", "table", "td", "input")
const space = fc.constantFrom(" ", "\n", "\t ", "\r\n")
const word = fc.stringMatching(/^[\w.:#?=-]{1,8}$/)
const value = fc.oneof(
  word.map((text) => `"${text} '<b>' &amp; &#x41; &eacute; &lt &copy= &"`),
  word.map((text) => `'${text} "<b>" &quot;'`),
  fc.stringMatching(/^[\w.:#?&-]{1,8}$/)
)
const attribute = fc
  .tuple(fc.stringMatching(/^[A-Za-z@:_][\w:.-]{0,5}$/), fc.option(fc.tuple(fc.constantFrom("=", " = ", "=\n"), value)))
  .map(([key, given]) => (given === null ? key : key + given.join("")))
const attributes = fc.array(fc.tuple(space, attribute), { maxLength: 4 }).map((all) => all.flat().join(""))
const text = fc.constantFrom("Menu", " 1 < 2 ", "&amp;", "\n", "a > b", "<3", "")
const tag = fc.tuple(name, attributes).map(([open, all]) => `<${open}${all} >`)
const piece = fc.oneof(
  tag,
  tag,
  text,
  name.map((close) => `</${close}>`),
  fc.constantFrom("<!doctype html>", "<!-- <a href=b> -->", "<!-->", "<?xml version='1.0'?>", "<!-- -- > --!>", "<!a>"),
  fc.tuple(fc.constantFrom("script", "style", "textarea", "title"), text).map(([it, inside]) => {
    const closing = `</${it.toUpperCase()} >`
    return `<${it}>${inside}<a href="b"></b>${closing}`
  })
)

describe("readMarkup", () => {
  it("sees the elements that another parser sees", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join("")
        assert.deepStrictEqual(ours(html), theirs(html))
      }),
      { numRuns: 1000 }
    )
  })
})
