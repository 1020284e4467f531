import { assert, describe, it } from "@effect/vitest"
import { exampleOf, nearestCodes, problemCodes, warningCodes, warningExampleOf } from "../../src/problems/catalogue.ts"
import { explainWarning } from "../../src/problems/explainWarning.ts"

describe("the catalogue", () => {
  it("has each code once, whether of a problem or of a warning", () => {
    const codes = [...problemCodes, ...warningCodes]
    assert.strictEqual(new Set(codes).size, codes.length)
    for (const code of problemCodes) assert.isDefined(exampleOf(code))
    for (const code of warningCodes) {
      const warning = warningExampleOf(code)
      assert.isUndefined(exampleOf(code))
      assert.strictEqual(warning === undefined ? undefined : explainWarning(warning).code, code)
    }
  })

  it("knows what was meant", () => {
    assert.deepStrictEqual(nearestCodes("token-scope-mising"), ["token-scope-missing"])
    assert.strictEqual(nearestCodes("Token-Expire-Soon")[0], "token-expires-soon")
    assert.includeMembers([...nearestCodes("token-expire")], ["token-expired", "token-expires-soon"])
    assert.deepStrictEqual(nearestCodes("something else entirely"), [])
  })
})
