import { crc32 } from "node:zlib"
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

const half = [routable[0]?.slice(0, 30), routable[0]?.slice(30)]

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split("")), minLength, maxLength })
const digits = "0123456789abcdefghijklmnopqrstuvwxyz"
const url64 = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ_-`
const base36 = (value: number, length: number) => value.toString(36).padStart(length, "0")

/** Contract 1.4: both generations of the routable form, with a checksum that fits. */
const routables = fc.tuple(letters(url64, 27, 300), fc.boolean()).map(([payload, isFirst]) => {
  const head = `glpat-${payload}.${isFirst ? "" : "01."}${base36(payload.length, 2)}`
  return `${head}${base36(crc32(head), 7)}`
})
const legacies = letters(url64, 20, 20).filter((body) => /[0-9a-wyzA-WYZ]/.test(body))
const ownForm = fc.oneof(
  routables,
  legacies.map((body) => `glpat-${body}`)
)
/** Administrators choose the prefix, or none. */
const tokens = fc.oneof(
  ownForm,
  fc.tuple(fc.constantFrom("acme-", "acme_", "x", ""), legacies).map(([prefix, body]) => `${prefix}${body}`)
)

const quotes: ReadonlyArray<readonly [string, string]> = [
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["**", "**"],
  ["(", ")"],
  ["", "."],
  ["", ","],
  ["```\n", "\n```"],
  ["\ufeff", "\u200b\n"]
]
const wrappings: ReadonlyArray<(token: string) => string> = [
  (token) => token,
  // Manuals put their examples between these, so only GitLab's own form is taken out of them.
  (token) => (token.startsWith("glpat-") ? `<${token}>` : token),
  (token) => (token.startsWith("glpat-") ? `[${token}]` : token),
  ...quotes.map(
    ([open, close]) =>
      (token: string) =>
        `${open}${token}${close}`
  ),
  (token) => `PRIVATE-TOKEN: ${token}`,
  (token) => `Authorization: Bearer ${token}`,
  (token) => `Bearer ${token}`,
  (token) => `token: ${token}`,
  (token) => `export GITLAB_TOKEN="${token}"`,
  (token) => `$env:PAGES_PUBLISHER_TOKEN = '${token}'`,
  (token) => `set GITLAB_TOKEN=${token}`,
  (token) => `GITLAB_HOST=https://gitlab.example\nGITLAB_TOKEN=${token}\nLANG=nl`,
  (token) => `curl --header "PRIVATE-TOKEN: ${token}" "https://gitlab.example/api/v4/user"`,
  (token) => `curl -H 'Authorization: Bearer ${token}' https://gitlab.example/api/v4/user`,
  (token) => `curl "https://gitlab.example/api/v4/user?private_token=${token}&per_page=1"`,
  (token) => `git clone https://oauth2:${token}@gitlab.example/acme/apps/menu.git`,
  (token) => `glab auth login --hostname gitlab.example --token ${token}`,
  (token) => `{"id":5,"name":"publisher","token":"${token}","scopes":["api"]}`,
  (token) => `{\n  "token": "${token}"\n}`
]
const spaces = letters(" \t\r\n\u200b", 0, 3)
const words = fc
  .array(fc.constantFrom("the", "token", "is:", "new,", "(Jo)", "*", "Owner", "2026-11-21"), {
    maxLength: 4
  })
  .map((all) => all.join(" "))

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
    assert.deepStrictEqual(problem, new TokenWrongKind({ ...at, kind, by: "prefix" }))
  })

  it.each([
    ["a line break", half.join("\n")],
    ["a line break and an indented line", half.join("\r\n  ")]
  ])("mends a token that %s has cut in two, where its checksum fits", (_, pasted) => {
    assert.strictEqual(Redacted.value(Either.getOrThrow(parseToken(pasted, at))), routable[0])
  })

  it.each([
    `${half[0]} ${half[1]}x`,
    `${legacy}\n${legacy}`,
    "my token is acme-0123456789",
    `curl --header "Authorization: Basic ${legacy.slice(6)}" https://gitlab.example`
  ])("does not guess at %j", (pasted) => {
    const problem = Either.getOrThrow(Either.flip(parseToken(pasted, at)))
    assert.deepStrictEqual(problem, new TokenMalformed({ reason: "inner-whitespace" }))
  })

  it.each([
    `<${["gl", "pat-your_token_here"].join("")}>`,
    'curl --header "PRIVATE-TOKEN: <your_access_token>" "https://gitlab.example/api/v4/user"',
    'curl --header "PRIVATE-TOKEN: $GITLAB_TOKEN" "https://gitlab.example/api/v4/user"',
    '{"token": "your-token"}'
  ])("knows the example in %j", (pasted) => {
    const problem = Either.getOrThrow(Either.flip(parseToken(pasted, at)))
    assert.deepStrictEqual(problem, new TokenMalformed({ reason: "placeholder" }))
  })

  it("leaves a good token as it is, whatever it was pasted with", () => {
    fc.assert(
      fc.property(tokens, fc.constantFrom(...wrappings), spaces, spaces, (token, wrap, before, after) => {
        const read = parseToken(`${before}${wrap(token)}${after}`, at)
        assert.strictEqual(Redacted.value(Either.getOrThrow(read)), token)
      }),
      { numRuns: 5000, seed: 20_261_121 }
    )
  })

  it("finds a token of GitLab's own form between any words", () => {
    fc.assert(
      fc.property(ownForm, words, words, (token, before, after) => {
        const read = parseToken(`${before} ${token} ${after}`, at)
        assert.strictEqual(Redacted.value(Either.getOrThrow(read)), token)
      }),
      { numRuns: 2000, seed: 20_261_121 }
    )
  })

  it("has an answer to every piece of every wrapping, and never repeats it", () => {
    const pieces = fc
      .tuple(tokens, fc.constantFrom(...wrappings), fc.nat(), fc.nat())
      .map(([token, wrap, from, length]) => wrap(token).slice(from % 60, (from % 60) + 1 + (length % 90)))
    fc.assert(
      fc.property(pieces, (pasted) => {
        const read = parseToken(pasted, at)
        if (Either.isRight(read)) assert.match(Redacted.value(read.right), /^[\x21-\x7e]+$/)
        else if (pasted.trim().length > 12) assert.notInclude(JSON.stringify(read.left), pasted.trim())
      }),
      { numRuns: 5000, seed: 20_261_121 }
    )
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
