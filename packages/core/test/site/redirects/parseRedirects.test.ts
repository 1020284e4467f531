import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { parseRedirects } from "../../../src/site/redirects/parseRedirects.ts"

const deep = "/a".repeat(26)

describe("parseRedirects", () => {
  it.each([
    ["/old /new", { from: "/old", to: "/new", status: 301 }],
    ["  /old\t/new   302  ", { from: "/old", to: "/new", status: 302 }],
    ["/* /index.html 200", { from: "/*", to: "/index.html", status: 200 }],
    ["/news/:year/* /blog/:year/:splat 301", { from: "/news/:year/*", to: "/blog/:year/:splat", status: 301 }],
    ["/old https://example.org/new?x=1#y", { from: "/old", to: "https://example.org/new?x=1#y", status: 301 }],
    [
      "http://a.example/* https://b.example/:splat 302",
      { from: "http://a.example/*", to: "https://b.example/:splat", status: 302 }
    ],
    ["/wiki/Special:Search /search", { from: "/wiki/Special:Search", to: "/search", status: 301 }],
    ["/a /b\r", { from: "/a", to: "/b", status: 301 }],
    ["/50%25 /half", { from: "/50%25", to: "/half", status: 301 }]
  ])("obeys %j", (text, rule) => {
    assert.deepStrictEqual(parseRedirects(text), { rules: [{ line: 1, ...rule } as never], flaws: [], count: 1 })
  })

  it.each([
    ["/old", "target-missing"],
    ["/old /new # moved", "comment-at-end"],
    ["/old /new 301 # moved", "comment-at-end"],
    ["/store id=:id /blog/:id 301", "query"],
    ["/ /nl 302 Country=nl", "conditions"],
    ["/ /nl Language=nl", "conditions"],
    ["/old /new moved", "status-unreadable"],
    ["/en/* /en/404.html 404", "status-unsupported"],
    ["/old /new 308", "status-unsupported"],
    ["/app/ /app/index.html 200!", "force"],
    ["*/path /new", "from-not-a-path"],
    ["old.html /new", "from-not-a-path"],
    ["/old new.html", "target-not-a-path"],
    ["/old ../new.html", "target-not-a-path"],
    ["//example.org/a /b", "host-without-scheme"],
    ["/old //example.org/a", "host-without-scheme"],
    ["/old /\\example.org/a", "host-without-scheme"],
    ["/old?x=1 /new", "from-query"],
    ["/100% /all", "escape"],
    ["/all /100%", "escape"],
    ["/*.html /pages/:splat", "star-not-alone"],
    ["/news/:year-:month /blog", "placeholder-not-alone"],
    ["/api/* https://api.example/:splat 200", "rewrite-elsewhere"],
    [`${deep} /a`, "too-deep"],
    [`/a ${deep}`, "too-deep"],
    ["\ufeff/old /new", "byte-order-mark"],
    ["\ufeff# comment", "byte-order-mark"]
  ])("does not obey %j: %s", (text, reason) => {
    assert.deepStrictEqual(
      parseRedirects(text).flaws.map((flaw) => flaw.reason),
      [reason]
    )
  })

  it("counts lines as an editor does, and skips comments and empty lines", () => {
    const { count, flaws, rules } = parseRedirects("# moved\n\n/a /b\r\n  # more\n/c\n/d /e 302\n")
    assert.deepStrictEqual(
      rules.map(({ line }) => line),
      [3, 6]
    )
    assert.deepStrictEqual(flaws, [{ line: 5, text: "/c", reason: "target-missing" }])
    assert.strictEqual(count, 3)
  })

  it("makes of any line a rule, a flaw or nothing", () => {
    const word = fc.constantFrom(
      "/a",
      "/:b",
      "/*",
      "*",
      "301",
      "200!",
      "#",
      "=",
      "//",
      "https://x",
      "%",
      "\ufeff",
      "a/b"
    )
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(" "))
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join("\n")
        const { count, flaws, rules } = parseRedirects(text)
        assert.isAtMost(rules.length + flaws.length, text.split("\n").length + 1)
        assert.isAtLeast(rules.length + flaws.length, count)
        for (const { from, to } of rules) assert.match(`${from} ${to}`, /^(\/|https?:\/\/)\S* (\/|https?:\/\/)/i)
      })
    )
  })
})
