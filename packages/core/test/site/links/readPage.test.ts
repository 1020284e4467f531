import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { readPage } from "../../../src/site/links/readPage.ts"

const targets = (html: string) => readPage(html).links.map(({ target }) => target)

describe("readPage", () => {
  it.each([
    [`<a href="a.html">A</a><area href=b.html><A HREF='c.html'>`, ["a.html", "b.html", "c.html"]],
    [`<img src="a.png" srcset="b.png 1x, c.png?x=1,2 2x">`, ["a.png", "b.png", "c.png?x=1,2"]],
    [`<img srcset="data:image/png;base64,AAAA 1x, b.png 2x">`, ["data:image/png;base64,AAAA", "b.png"]],
    [`<picture><source srcset=" a.avif,\n b.avif 2x "></picture>`, ["a.avif", "b.avif"]],
    [`<video src=a.mp4 poster=b.jpg><track src=c.vtt></video><audio src=d.mp3>`, ["a.mp4", "b.jpg", "c.vtt", "d.mp3"]],
    [`<object data="a.svg"></object><embed src="b.pdf"><iframe src="c.html">`, ["a.svg", "b.pdf", "c.html"]],
    [`<svg><use xlink:href="a.svg#x"/><image href="b.png"/></svg>`, ["a.svg#x", "b.png"]],
    [`<link rel="stylesheet" href="a.css"><link rel=preconnect href="b"><link rel="canonical" href="c">`, ["a.css"]],
    [`<link rel="preload" imagesrcset="a.png, b.png 2x">`, ["a.png", "b.png"]],
    [`<form action="send.html"></form><form action="/api/send"></form><form action="send"></form>`, ["send.html"]],
    [`<meta http-equiv="Refresh" content="0; URL='a.html'"><meta content="0;url=b.html">`, ["a.html"]],
    [`<meta http-equiv=refresh content="5">`, []],
    [`<style>p { background: url(a.png) } /* url(b.png) */ @import "c.css";</style>`, ["a.png", "c.css"]],
    [`<p style="background: url(&quot;a.png&quot;)">`, ["a.png"]],
    [`<constructor href="a.html" __proto__="b.html"></constructor>`, []],
    [`<a href="a.html?x=1&amp;y=2">`, ["a.html?x=1&y=2"]],
    [`<!-- <a href="a.html"> --><script>document.write('<a href="b.html">')</script>`, []],
    [`<textarea><a href="a.html"></textarea><title><a href="b.html"></title>`, []]
  ])("finds the links of %s", (html, expected) => {
    assert.deepStrictEqual(targets(html), expected)
  })

  it("knows the lines", () => {
    const html = `<!doctype html>\n<style>\np{}\nq { background: url(b.png) }</style>\n<a\n href="a.html"></a>\n\n<img src="c.png">`
    assert.deepStrictEqual(
      readPage(html).links.map(({ line, target }) => [line, target]),
      [
        [4, "b.png"],
        [5, "a.html"],
        [8, "c.png"]
      ]
    )
  })

  it("takes the first base", () => {
    assert.deepStrictEqual(readPage(`<base target="_top"><base href="/a/"><base href="/b/">`).base, {
      line: 1,
      target: "/a/",
      isNavigation: false
    })
  })

  it.each([
    [`<!doctype html><p>Menu</p>`, false],
    [`<body><p>Menu</p>`, false],
    [`<p>Menu</p>`, true]
  ])("knows a page from a piece of one: %s", (html, isFragment) => {
    assert.strictEqual(readPage(html).isFragment, isFragment)
  })

  const script = `<script type="module" src="app.js"></script>`
  it.each([
    [`<head><title>A long enough title</title></head><body><div id="root"></div>${script}</body>`, true],
    [`<body><noscript>You need ${"a browser ".repeat(20)}</noscript><div id=app><p>Loading…</p></div>${script}`, true],
    [`<body><app-root></app-root>${script}`, true],
    [`<body><div id="__next"></div><template><a href="b"></a></template>${script}`, true],
    [`<body><div id="root"></div>`, false],
    [`<body><div id="root"><a href="about.html">About</a></div>${script}`, false],
    [`<body><div id="root"><p>${"Much to read. ".repeat(20)}</p></div>${script}`, false],
    [`<body><div id="swagger-ui"></div>${script}`, false]
  ])("knows a page that a script fills: %s", (html, isApp) => {
    assert.strictEqual(readPage(html).isApp, isApp)
  })

  it("reads any text", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "<a href=",
      '"',
      "'",
      "<style>",
      "url(",
      "@import",
      "/*",
      "<base",
      "<!--",
      "&",
      "\\",
      "\n",
      "<script>",
      "<svg>",
      "]]>",
      "a.png"
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 30 }), (pieces) => {
        const html = pieces.join("")
        const lines = html.split("\n").length
        for (const { line } of readPage(html).links) assert.isTrue(line >= 1 && line <= lines)
      })
    )
  })

  it("reads a page of nothing but open elements as fast as others, as far as browsers would", () => {
    const html = `<a href="a.html"></a>${"<div>".repeat(300_000)}<a href="b.html">`
    assert.deepStrictEqual(targets(html), ["a.html"])
  })
})
