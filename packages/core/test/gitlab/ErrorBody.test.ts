import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { readErrorBody } from "../../src/gitlab/ErrorBody.ts"

describe("readErrorBody", () => {
  it("reads shape A", () => {
    assert.deepInclude(readErrorBody('{"message":"404 Project Not Found"}'), {
      text: "404 Project Not Found",
      routeMissing: false
    })
  })

  it("reads shape B by field", () => {
    const body = readErrorBody('{"message":{"path":["has already been taken"],"name":["has already been taken"]}}')
    assert.deepStrictEqual(body.fields, { path: ["has already been taken"], name: ["has already been taken"] })
    assert.strictEqual(body.text, "path has already been taken; name has already been taken")
  })

  it("reads shape C, and knows a path that this GitLab does not have", () => {
    assert.deepInclude(readErrorBody('{"error":"branch is missing"}'), {
      text: "branch is missing",
      routeMissing: false
    })
    assert.isTrue(readErrorBody('{"error":"404 Not Found"}').routeMissing)
    assert.isFalse(readErrorBody('{"message":"404 Not Found"}').routeMissing)
  })

  it("reads shape D", () => {
    assert.deepInclude(
      readErrorBody('{"error":"insufficient_scope","error_description":"More, please.","scope":"api"}'),
      {
        tokenError: "insufficient_scope",
        text: "More, please."
      }
    )
  })

  it("reads shape E", () => {
    assert.deepInclude(readErrorBody('{"message":{"error":"This endpoint has been requested too many times."}}'), {
      limited: true,
      text: "This endpoint has been requested too many times."
    })
  })

  it("reads plain text, and says nothing of nothing", () => {
    assert.strictEqual(readErrorBody("Retry later\n").text, "Retry later")
    assert.isNull(readErrorBody("").text)
  })

  it("reads what goes deeper than anybody can", () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000)
    assert.strictEqual(readErrorBody(`{"error":[${deep}]}`).text, "…")
    assert.strictEqual(readErrorBody(`{"message":{"path":[${deep}]}}`).text, "path …")
  })

  it("gives one printable line whatever it is given", () => {
    const rubbish = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.record({ message: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      fc.record({ error: fc.jsonValue(), error_description: fc.jsonValue() }).map((value) => JSON.stringify(value))
    )
    fc.assert(
      fc.property(rubbish, (body) => {
        const { text } = readErrorBody(body)
        if (text !== null) {
          assert.isAtMost(text.length, 500)
          // oxlint-disable-next-line no-control-regex -- none may be left
          assert.notMatch(text, /[\u0000-\u001f\u007f-\u009f]/)
        }
      })
    )
  })
})
