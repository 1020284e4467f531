import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { code, joined, link, plainText, text } from "../../src/guide/Text.ts"

describe("running text", () => {
  it("is read from what is written, with strong words in it", () => {
    assert.deepStrictEqual(text`Press **Add new token**, then ${code("api")}.`, [
      { kind: "text", text: "Press " },
      { kind: "strong", text: "Add new token" },
      { kind: "text", text: ", then " },
      { kind: "code", text: "api" },
      { kind: "text", text: "." }
    ])
    assert.deepStrictEqual(
      text`One
      line, **${40} ${"two"}**`,
      [
        { kind: "text", text: "One line, " },
        { kind: "strong", text: "40 two" }
      ]
    )
  })

  it("takes a value for what it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        assert.deepStrictEqual(text`${value}`, [{ kind: "text", text: value }])
        assert.deepStrictEqual(text`**${value}**`, [{ kind: "strong", text: value }])
      })
    )
    assert.deepStrictEqual(text`a ${"**b** `c` [d](e)"}`, [{ kind: "text", text: "a **b** `c` [d](e)" }])
  })

  it("links only where there is somewhere to go", () => {
    assert.deepStrictEqual(link("here", "#create"), { kind: "link", text: "here", url: "#create" })
    assert.deepStrictEqual(link("here", null), { kind: "text", text: "here" })
  })

  it("can be joined and read without a style", () => {
    assert.strictEqual(plainText(joined(text`One **two**.`, text`Three.`)), "One two. Three.")
  })
})
