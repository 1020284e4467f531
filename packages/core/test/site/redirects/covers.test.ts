import { assert, describe, it } from "@effect/vitest"
import { covers } from "../../../src/site/redirects/covers.ts"
import { parseRedirects } from "../../../src/site/redirects/parseRedirects.ts"

const rules = (text: string) => parseRedirects(text).rules

describe("covers", () => {
  it.each([
    ["/old.html /new", "old.html", true],
    ["/old.html /new", "OLD.html", true],
    ["/old /new", "old/", true],
    ["/old /new", "older", false],
    ["/old/* /new/:splat", "old/a/b.html", true],
    ["/old/* /new/:splat", "old", true],
    ["/old/* /new/:splat", "new/a", false],
    ["/a/*/file /b", "a/x/y/file", true],
    ["/a/*/file /b", "a/file", true],
    ["/a/*/file /b", "a/x/other", false],
    ["/old/:page /new/:page", "old/a", true],
    ["/old/:page /new/:page", "old", false],
    ["/old/:page /new/:page", "old/a/b", false],
    ["https://example.org/* /b", "a", false]
  ])("%s answers for %s: %s", (rule, path, expected) => {
    assert.strictEqual(covers(rules(rule))(path), expected)
  })

  it("stays quick with many splats", () => {
    const stars = `/${"*/".repeat(20)}end`
    assert.isFalse(covers(rules(`${stars} /x`))("a/".repeat(2000)))
  })
})
