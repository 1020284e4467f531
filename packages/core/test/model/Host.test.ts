import { assert, describe, it } from "@effect/vitest"
import { Either } from "effect"
import { Host } from "../../src/model/Host.ts"

const base = (text: string) => Either.getOrThrow(Host.parse(text)).base

describe("Host.parse", () => {
  it.each([
    ["https://gitlab.com", "https://gitlab.com"],
    ["gitlab.example.org", "https://gitlab.example.org"],
    ["  gitlab.example.org/  ", "https://gitlab.example.org"],
    ["https://example.org/gitlab/", "https://example.org/gitlab"],
    ["https://example.org/gitlab/api/v4/", "https://example.org/gitlab"],
    ["127.0.0.1:8929", "http://127.0.0.1:8929"],
    ["localhost", "http://localhost"],
    ["http://gitlab.local:8080", "http://gitlab.local:8080"]
  ])("reads %s", (text, expected) => {
    assert.strictEqual(base(text), expected)
  })

  it("keeps the relative root in the API's address", () => {
    assert.strictEqual(Either.getOrThrow(Host.parse("example.org/gitlab")).api, "https://example.org/gitlab/api/v4")
  })

  it.each([
    ["", "empty"],
    ["not an address", "not-an-address"],
    ["ftp://example.org", "scheme"],
    ["https://me:secret@example.org", "credentials"],
    ["https://example.org/?private_token=x", "query"]
  ])("refuses %j", (text, reason) => {
    assert.deepStrictEqual(Host.parse(text), Either.left(reason as "empty"))
  })
})
