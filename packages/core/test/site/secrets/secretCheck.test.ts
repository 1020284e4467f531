import { assert, describe, it } from "@effect/vitest"
import { Redacted } from "effect"
import * as fc from "fast-check"
import { locales } from "../../../src/model/Locale.ts"
import type { SitePath } from "../../../src/model/SitePath.ts"
import { explain } from "../../../src/problems/explain.ts"
import { languages } from "../../../src/problems/languages.ts"
import type { SiteSecret } from "../../../src/problems/SiteSecret.ts"
import { secretCheck } from "../../../src/site/secrets/secretCheck.ts"
import { base62, base64, base64url, made, upper } from "./made.ts"
import { bytesOf, found, scanned, told } from "./scanned.ts"

const gitlab = ["gl", "pat-", made(20, base64url)].join("")
const github = ["gh", "p_", made(36, base62)].join("")
const own = ["gl", "pat-", made(20, base64url, 11)].join("")
const key = ["-----BEGIN ", "PRIVATE KEY-----\n", made(1600, base64).replace(/.{64}/g, "$&\n")].join("")
const googleKey = ["AI", "za", made(35, base64url)].join("")
const jwt = [
  "eyJhbGciOiJIUzI1NiJ9",
  btoa(JSON.stringify({ sub: made(4000, base62) })).replace(/=+$/, ""),
  made(43, base64url)
].join(".")

/** Everything whose finding depends on what lies around it, with lines and gaps between. */
const parts = [
  gitlab,
  github,
  key,
  googleKey,
  jwt,
  own,
  "authDomain",
  "\n",
  "\r\n",
  " ",
  "é",
  "lorem ipsum\n".repeat(300)
]
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...parts),
      fc.nat(9000).map((length) => " ".repeat(length))
    ),
    { maxLength: 12 }
  )
  .map((some) => some.join(""))

const cut = (bytes: Uint8Array, places: ReadonlyArray<number>) => {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((one, other) => one - other)
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end))
}

describe("secretCheck", () => {
  it("finds the same however a file is cut", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), (whole, places) => {
        const bytes = bytesOf(whole)
        assert.deepStrictEqual(
          told(scanned(cut(bytes, places), { ownToken: own })),
          told(scanned([bytes], { ownToken: own }))
        )
      }),
      { numRuns: 150 }
    )
  })

  it("finds what lies across two pieces of a large file, and counts its lines", () => {
    const piece = 262144
    const filler = "0123456789abcde\n".repeat(piece / 16)
    for (const into of [0, 1, 3, 6, 13, 25, 26]) {
      const bytes = bytesOf(`${filler.slice(0, piece - into - 1)}\n${gitlab}\n${filler}${filler}${github}`)
      const pieces = [0, 1, 2, 3].map((at) => bytes.slice(at * piece, (at + 1) * piece))
      const line = filler.slice(0, piece - into - 1).split("\n").length + 1
      assert.deepStrictEqual(told(scanned(pieces)), [`gitlab-token:${line}`, `github-token:${line + 1 + piece / 8}`])
    }
  })

  it("does not trust a piece to stay as it was", () => {
    const bytes = bytesOf(`\n${gitlab}\n`.padEnd(300000))
    const reused = new Uint8Array(1000)
    const check = secretCheck({ ownToken: null, isAllowed: () => false })
    const reader = check.read("a.js" as SitePath, bytes.length)
    for (let at = 0; at < bytes.length; at += reused.length) {
      reused.set(bytes.subarray(at, at + reused.length))
      reader?.see(reused)
    }
    reader?.end()
    assert.deepStrictEqual(told(check.finding(new Map()).problems[0] as SiteSecret), ["gitlab-token:2"])
  })

  it("finds the end of a file that became shorter", () => {
    const check = secretCheck({ ownToken: null, isAllowed: () => false })
    const reader = check.read("a.js" as SitePath, 1_000_000)
    reader?.see(bytesOf(gitlab))
    reader?.end()
    assert.deepStrictEqual(told(check.finding(new Map()).problems[0] as SiteSecret), ["gitlab-token:1"])
  })

  it("looks in files that are no text for keys and the publishing token only", () => {
    const binary = `\u0000${gitlab}\n${key}\n${own}`
    assert.deepStrictEqual(found(binary, { ownToken: own }), ["publishing-token", "private-key"])
    assert.deepStrictEqual(found(`${" ".repeat(8000)}\u0000${gitlab}`), ["gitlab-token:1"])
  })

  it("allows no file to hold the publishing token", () => {
    const scan = { path: "docs/token.md", ownToken: own, allowed: ["docs/token.md"] }
    assert.deepStrictEqual(found(`x${own}x ${gitlab}`, scan), ["publishing-token:1"])
    assert.deepStrictEqual(found(gitlab, scan), [])
    assert.deepStrictEqual(found(gitlab, { ...scan, path: "docs/other.md" }), ["gitlab-token:1"])
    assert.deepStrictEqual(found(`${gitlab}\n${own}`, { ownToken: own }), ["publishing-token:2", "gitlab-token:1"])
  })

  it.each([
    [".env", "environment-file"],
    ["app/.env.production.local", "environment-file"],
    [".ENV.local", "environment-file"],
    ["home/.netrc", "login-file"],
    [".git-credentials", "login-file"],
    ["admin/.htpasswd", "login-file"],
    [".aws/credentials", "login-file"],
    [".pgpass", "login-file"],
    [".ssh/id_rsa", "private-key"],
    ["id_ed25519", "private-key"],
    ["server.ppk", "private-key"],
    ["cert.p12", "key-store"],
    ["cert.PFX", "key-store"],
    ["android.keystore", "key-store"],
    ["passwords.kdbx", "password-database"]
  ])("knows %s by its name", (path, kind) => {
    assert.deepStrictEqual(found(`PASSWORD=${gitlab}`, { path }), [kind])
    assert.deepStrictEqual(found(`PASSWORD=${own}`, { path, ownToken: own }), ["publishing-token:1", kind])
    assert.deepStrictEqual(found("PASSWORD=1", { path, allowed: [path] }), [])
    assert.deepStrictEqual(found("", { path }), [])
  })

  it.each([
    ".env.example",
    ".env.local.sample",
    ".env.template",
    ".env.production.dist",
    "env.js",
    "docs/.env.md",
    "id_rsa.pub",
    "htpasswd.html",
    "credentials",
    "config.json"
  ])("sees nothing in the name %s", (path) => {
    assert.deepStrictEqual(found("PASSWORD=1", { path }), [])
  })

  it("asks what is in files that only some have secrets in", () => {
    const npmrc = "save-exact=true\n//registry.example/:_auth"
    assert.deepStrictEqual(found(`${npmrc}Token=${made(36, base62)}`, { path: ".npmrc" }), ["login-file:2"])
    assert.deepStrictEqual(found(`${npmrc}Token=\${NPM_TOKEN}`, { path: ".npmrc" }), [])
    assert.deepStrictEqual(found("save-exact=true", { path: ".npmrc" }), [])
    const docker = { path: ".docker/config.json" }
    assert.deepStrictEqual(found('{"auths":{"registry.example":{"auth":"YTpi"}}}', docker), ["login-file:1"])
    assert.deepStrictEqual(found('{"credsStore":"desktop"}', docker), [])
  })

  it("counts all and keeps some", () => {
    const problem = scanned([bytesOf(`${gitlab}\n`.repeat(2500))])
    assert.strictEqual(problem?.total, 2500)
    assert.strictEqual(problem?.findings.length, 1000)
  })

  it("stays quick on what is made to be slow", { timeout: 60_000 }, () => {
    const hostile = [
      "eyJhbGci ",
      "-----BEGIN PRIVATE KEY-----\n",
      "AccountKey=",
      "T3BlbkFJ",
      "key-",
      "sk-T3BlbkFJ",
      ":AA1234567890"
    ]
    for (const anchor of [...hostile, googleKey, "eyJhbGciOiJIUzI1NiJ9.eyJ", `\\n${["gl", "pat-"].join("")}`]) {
      assert.isDefined(scanned([bytesOf(anchor.repeat(1_000_000 / anchor.length))]) ?? null)
    }
  })
})

describe("what is said of secrets", () => {
  const check = secretCheck({ ownToken: Redacted.make(own), isAllowed: () => false })
  for (const [path, content] of [
    ["b.js", `\n${gitlab}`],
    ["a.js", `${github}\n${own}`],
    [".env", "KEY=1"]
  ] as const) {
    const reader = check.read(path as SitePath, content.length)
    reader?.see(bytesOf(content))
    reader?.end()
  }
  const problem = check.finding(new Map()).problems[0] as SiteSecret

  it("names places and actions, the publishing token first", () => {
    const { steps, why } = explain(problem)
    assert.strictEqual(why, "a.js, line 2, holds the token that publishes this site, and there are 3 more such places.")
    const texts = steps.map(({ text: step }) => step)
    assert.include(texts, "Take it out of a.js: lines 1 and 2")
    assert.include(texts, "Take it out of b.js: line 2")
    assert.isTrue(texts.some((step) => step.startsWith("Keep .env out of the site")))
    assert.isTrue(texts.some((step) => step.includes("Settings, Access tokens")))
    assert.isTrue(texts.some((step) => step.includes("adding --allow-secrets .env to the command")))
  })

  it("offers no way around the publishing token", () => {
    const only = scanned([bytesOf(own)], { ownToken: own })!
    for (const locale of locales) assert.notInclude(JSON.stringify(explain(only, languages[locale])), "--allow-secrets")
  })

  it("repeats no secret", () => {
    for (const locale of locales) {
      const all = JSON.stringify([problem, explain(problem, languages[locale])])
      for (const secret of [own, gitlab, github]) assert.notInclude(all, secret.slice(6))
    }
  })

  it("quotes a name for the shell", () => {
    const { steps } = explain(scanned([bytesOf(gitlab)], { path: `it's ${upper}.md` })!)
    assert.isTrue(steps.some(({ text: step }) => step.includes(`--allow-secrets 'it'\\''s ${upper}.md'`)))
  })
})
