import { assert, describe, it } from "@effect/vitest"
import { Either } from "effect"
import * as fc from "fast-check"
import { appName } from "../../src/model/AppName.ts"

/** What GitLab asks of a project's path and name (contract 5.1). */
const validPath = /^[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*$/
const validName = /^[\p{L}\p{N}\p{Emoji_Presentation}_][\p{L}\p{N}\p{Emoji_Presentation}_.\- ]*$/u

describe("appName", () => {
  it.each([
    ["My App", "my-app", "My App"],
    ["canteen-menu", "canteen-menu", "canteen-menu"],
    ["Crème brûlée!", "creme-brulee", "Crème brûlée"],
    ["a  --  b", "a-b", "a -- b"],
    ["v1.2_final", "v1.2_final", "v1.2_final"],
    ["..hidden..", "hidden", "hidden.."],
    ["site.git", "site-git", "site.git"],
    ["(draft) plan", "draft-plan", "draft plan"]
  ])("makes %j into %j", (text, path, name) => {
    assert.deepStrictEqual(appName(text), Either.right({ path, name }))
  })

  it.each([
    ["   ", "empty"],
    ["!!!", "no-letters"],
    ["日本", "no-letters"],
    ["Wikis", "reserved"],
    ["x".repeat(256), "too-long"]
  ])("refuses %j", (text, reason) => {
    assert.deepStrictEqual(appName(text), Either.left(reason as "empty"))
  })

  it("gives only names that GitLab takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const name = appName(text)
        if (Either.isLeft(name)) return
        assert.match(name.right.path, validPath)
        assert.notMatch(name.right.path, /\.(git|atom)$/)
        assert.match(name.right.name, validName)
      }),
      { numRuns: 1000 }
    )
  })

  it("gives a path that stays as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = appName(text)
        if (Either.isRight(name)) assert.strictEqual(Either.getOrThrow(appName(name.right.path)).path, name.right.path)
      })
    )
  })
})
