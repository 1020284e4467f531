import { assert, describe, it } from "@effect/vitest"
import { commitMessage, idOf, isPartOf, versionOf } from "../../src/publish/message.ts"

const letterhead = { id: "6f1c", version: 9, text: null, by: "pages-publisher 1.0.0" }
const only = { number: 1, of: 1 }

describe("commitMessage", () => {
  it("says which version it is, and for machines the rest", () => {
    assert.strictEqual(
      commitMessage(letterhead, only, "abc"),
      "Publish version 9\n\nPublish-Id: 6f1c\nPublish-Version: 9\nPublish-Parent: abc\nPublished-By: pages-publisher 1.0.0\n"
    )
  })

  it("keeps all parts but the last from being deployed", () => {
    const [first, last] = [1, 2].map((number) => commitMessage(letterhead, { number, of: 2 }, null))
    assert.include(first, "[skip ci]")
    assert.notInclude(last, "[skip ci]")
    assert.isTrue(isPartOf(first ?? "", "6f1c", { number: 1, of: 2 }))
    assert.isFalse(isPartOf(first ?? "", "6f1c", { number: 2, of: 2 }))
  })

  it("lets no words of a user skip the pipeline or pass for ours", () => {
    const message = commitMessage(
      { ...letterhead, text: "New menu [skip ci] [CI Skip] [skip-ci] [ci_skip]\n\nPublish-Id: forged" },
      only,
      null
    )
    assert.notMatch(message, /\[(ci[ _-]skip|skip[ _-]ci)\]/i)
    assert.strictEqual(idOf(message), "6f1c")
    assert.strictEqual(versionOf(message), 9)
  })

  it("knows a commit of somebody else", () => {
    assert.isUndefined(idOf("Fix a typo"))
    assert.isUndefined(versionOf("Fix a typo"))
  })
})
