import { assert, describe, it } from "@effect/vitest"
import { Either, Redacted } from "effect"
import * as fc from "fast-check"
import { TokenMalformed } from "../../src/problems/TokenMalformed.ts"
import { TokenWrongKind } from "../../src/problems/TokenWrongKind.ts"
import { looksCutOff } from "../../src/token/cutOff.ts"
import { parseToken } from "../../src/token/parse.ts"

const at = { host: "https://gitlab.example", group: null }
const legacy = `glpat-${"aB3_-".repeat(4)}`
/** Not real secrets: the two published examples of the routable form (contract, appendix A). */
const routable = [
  "glpat-AAECAwQFBgcICQoLDA0OD286MQp1OjN4CA.01.0y0tpd6kk",
  "glpat-AAAAAAAAAAAAAAAAAAAAAGM6MQpvOjEKdToxMTUN.01.141rf1qs2"
]

describe("parseToken", () => {
  it.each([
    legacy,
    `  ${legacy}\n`,
    `"${legacy}"`,
    `'${legacy}'`,
    `“${legacy}”`,
    `PRIVATE-TOKEN: ${legacy}`,
    `private-token:${legacy}`,
    `Authorization: Bearer ${legacy}`,
    `Bearer ${legacy}`,
    `export GITLAB_TOKEN="${legacy}"`,
    `\ufeff${legacy}\u200b`
  ])("finds the token in %j", (pasted) => {
    assert.strictEqual(Redacted.value(Either.getOrThrow(parseToken(pasted, at))), legacy)
  })

  it("takes any prefix, since administrators may change it", () => {
    assert.isTrue(Either.isRight(parseToken("acme_1234567890", at)))
  })

  it.each([
    ["", "empty"],
    ["   \n", "empty"],
    ["PRIVATE-TOKEN:", "empty"],
    [`${legacy} ${legacy}`, "inner-whitespace"],
    ["glpat-xxxxxxxxxxxxxxxxxxxx", "placeholder"],
    ["<your_token>", "placeholder"],
    ["glpat-********************", "placeholder"],
    ["your-token-here", "placeholder"],
    ["$GITLAB_TOKEN", "placeholder"],
    ["glpat-žžžžžžžžžž", "not-ascii"]
  ] as const)("calls %j by its flaw", (pasted, reason) => {
    const problem = Either.getOrThrow(Either.flip(parseToken(pasted, at)))
    assert.deepStrictEqual(problem, new TokenMalformed({ reason }))
  })

  it.each([
    ["gldt-abcdefghijklmnopqrst", "GitLab deploy token"],
    ["glrt-abcdefghijklmnopqrst", "GitLab runner token"],
    ["glcbt-64_abcdefghijklmnop", "GitLab CI job token"],
    ["ghp_abcdefghijklmnopqrstuvwxyz0123456789", "GitHub personal access token"],
    ["github_pat_abcdefghijkl", "GitHub personal access token"]
  ])("knows what %s is", (pasted, kind) => {
    const problem = Either.getOrThrow(Either.flip(parseToken(pasted, at)))
    assert.deepStrictEqual(problem, new TokenWrongKind({ ...at, kind }))
  })

  it("never fails in another way, and never repeats what was pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 8 }), (pasted) => {
        const read = parseToken(pasted, at)
        if (Either.isLeft(read)) assert.notInclude(JSON.stringify(read.left), pasted)
        else assert.match(Redacted.value(read.right), /^[\x21-\x7e]+$/)
      })
    )
  })
})

describe("looksCutOff", () => {
  it.each([legacy, ...routable, "acme-123"])("does not suspect %s", (token) => {
    assert.isFalse(looksCutOff(token))
  })

  it("suspects every shorter form of a routable token", () => {
    for (const token of routable) {
      for (let length = "glpat-".length; length < token.length; length++) {
        // Twenty characters behind the prefix are a whole token of the old form.
        if (length === "glpat-".length + 20) continue
        assert.isTrue(looksCutOff(token.slice(0, length)), token.slice(0, length))
      }
    }
  })

  it("suspects a routable token with one letter changed", () => {
    const [token = ""] = routable
    assert.isTrue(looksCutOff(token.replace("AAEC", "AAED")))
  })
})
