import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { destination, isRooted } from "../../../src/site/links/destination.ts"

const seen = (target: string, from: string, base: string | null) => {
  const to = destination(target, from, base)
  return to._tag === "Inside" ? to.path : to._tag
}

describe("destination", () => {
  it.each([
    ["b.html", "a.html", null, "b.html"],
    ["b.html", "docs/a.html", null, "docs/b.html"],
    ["../b.html", "docs/a.html", null, "b.html"],
    ["./x/../b.html", "docs/a.html", null, "docs/b.html"],
    ["../../b.html", "docs/a.html", null, "Above"],
    ["/b.html", "docs/a.html", null, "b.html"],
    ["/", "docs/a.html", null, ""],
    [".", "docs/a.html", null, "docs"],
    ["b.html?x=1#y", "a.html", null, "b.html"],
    [" b\n.html ", "a.html", null, "b.html"],
    ["img\\b.png", "a.html", null, "img/b.png"],
    ["caf%C3%A9.html", "a.html", null, "café.html"],
    ["cafe\u0301.html", "a.html", null, "café.html"],
    ["100%.html", "a.html", null, "100%.html"],
    ["my%20page.html", "50%25/a.html", null, "50%25/my page.html"],
    ["", "a.html", null, "Elsewhere"],
    ["#top", "a.html", null, "Elsewhere"],
    ["?page=2", "a.html", null, "Elsewhere"],
    ["https://example.org/a", "a.html", null, "Elsewhere"],
    ["//example.org/a", "a.html", null, "Elsewhere"],
    ["mailto:anna@example.org", "a.html", null, "Elsewhere"],
    ["tel:112", "a.html", null, "Elsewhere"],
    ["JavaScript:void(0)", "a.html", null, "Elsewhere"],
    ["data:text/plain,x", "a.html", null, "Elsewhere"],
    ["blob:x", "a.html", null, "Elsewhere"],
    ["{{ url }}", "a.html", null, "Elsewhere"],
    ["${url}/x", "a.html", null, "Elsewhere"],
    ["<%= url %>", "a.html", null, "Elsewhere"],
    ["%PUBLIC_URL%/x.png", "a.html", null, "Elsewhere"],
    ["b.html", "docs/a.html", "/", "b.html"],
    ["b.html", "docs/a.html", "../x/y", "x/b.html"],
    ["b.html", "docs/a.html", "./", "docs/b.html"],
    ["b.html", "a.html", "https://example.org/", "Elsewhere"]
  ])("%j in %s with base %j leads to %s", (target, from, base, expected) => {
    assert.strictEqual(seen(target, from, base), expected)
  })

  it.each([
    ["/a", true],
    ["/", true],
    ["//a", false],
    ["a", false],
    ["/{{x}}", false]
  ])("knows whether %s begins at the root", (target, expected) => {
    assert.strictEqual(isRooted(target), expected)
  })

  it("never leads above the site without saying so", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.option(fc.webPath(), { nil: null }), (target, base) => {
        const to = destination(target, "docs/a.html", base)
        if (to._tag === "Inside") assert.notMatch(to.path, /^\.\.(\/|$)/)
      })
    )
  })
})
