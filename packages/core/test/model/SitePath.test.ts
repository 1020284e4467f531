import { assert, describe, it } from "@effect/vitest"
import { Either } from "effect"
import * as fc from "fast-check"
import { parseSitePath } from "../../src/model/SitePath.ts"

describe("parseSitePath", () => {
  it.each([
    "index.html",
    "a/b/c.js",
    ".well-known/security.txt",
    "ünï çødé.html",
    "a#b?c%20.html",
    "gitignore",
    "x.git/y",
    "😀.svg"
  ])("takes %s", (path) => {
    assert.deepStrictEqual(parseSitePath(path), Either.right(path.normalize("NFC") as never))
  })

  it("composes what macOS takes apart", () => {
    assert.deepStrictEqual(parseSitePath("cafe\u0301.html"), Either.right("caf\u00e9.html" as never))
  })

  it.each([
    ["/etc/passwd", "absolute"],
    ["C:/x", "absolute"],
    ["../x", "traversal"],
    ["a/../b", "traversal"],
    ["./a", "traversal"],
    ["a\\b", "backslash"],
    ["a\nb", "control-character"],
    ["a\u0000b", "control-character"],
    ["a//b", "empty-segment"],
    ["a/", "empty-segment"],
    ["", "empty-segment"],
    [".git/config", "git-folder"],
    ["a/.GIT/config", "git-folder"],
    [".git /x", "git-folder"],
    ["git~1/x", "git-folder"],
    [".g\u200bit/x", "git-folder"],
    ["a\ud800b", "not-unicode"],
    ["a\ufffdb", "not-unicode"],
    ["x".repeat(256), "too-long"],
    ["é".repeat(128), "too-long"]
  ])("refuses %j", (path, reason) => {
    assert.deepStrictEqual(parseSitePath(path), Either.left(reason as "absolute"))
  })

  it("never lets a path out of its root", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("..", ".", "/", "a", "\\", ".git", "\u0000", "é", " ")), (pieces) => {
        const path = parseSitePath(pieces.join(""))
        if (Either.isRight(path)) {
          const url = new URL(path.right.split("/").map(encodeURIComponent).join("/"), "http://host/site/")
          assert.isTrue(url.pathname.startsWith("/site/"))
          assert.notInclude(path.right.split("/"), "..")
        }
      })
    )
  })

  it("is the same when read twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = parseSitePath(text)
        if (Either.isRight(once)) assert.deepStrictEqual(parseSitePath(once.right), once)
      })
    )
  })
})
