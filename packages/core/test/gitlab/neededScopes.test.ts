import { assert, describe, it } from "@effect/vitest"
import { reads, writes } from "../../src/gitlab/Endpoint.ts"
import { neededScopes, scopesFor } from "../../src/gitlab/neededScopes.ts"

describe("scopesFor", () => {
  it("asks for api as soon as something is written", () => {
    assert.deepStrictEqual(scopesFor([reads("/user", "read_user"), writes("POST", "/projects")]), ["api"])
  })

  it("asks for no more than reading where nothing is written", () => {
    assert.deepStrictEqual(scopesFor([reads("/projects/:id"), reads("/user", "read_user")]), ["read_api"])
    assert.deepStrictEqual(scopesFor([reads("/user", "read_user")]), ["read_user"])
  })

  it("finds that publishing needs api", () => {
    assert.deepStrictEqual(neededScopes, ["api"])
  })
})
