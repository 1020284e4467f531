import { assert, describe, it } from "@effect/vitest"
import { Encoding } from "effect"
import type { SecretKind } from "../../../src/problems/SecretKind.ts"
import { base62, base64, base64url, digits, hex, letters, made, upper } from "./made.ts"
import { found } from "./scanned.ts"

// Put together here, so that nobody's search for secrets finds this file.
const glued = (...pieces: ReadonlyArray<string>) => pieces.join("")
const begin = (kind: string) => glued("-----BEGIN ", kind, "-----")
const end = (kind: string) => glued("-----END ", kind, "-----")
const lines = (body: string, between = "\n") => body.match(/.{1,64}/g)!.join(between)
const pem = (kind: string, body: string, between = "\n") =>
  [begin(kind), lines(body, between), end(kind), ""].join(between)
const key = made(1600, base64)
const jwt = (payload: unknown, header: unknown = { alg: "HS256", typ: "JWT" }) =>
  [header, payload]
    .map((part) => Encoding.encodeBase64Url(JSON.stringify(part)))
    .concat(made(43, base64url))
    .join(".")
const apiKey = glued("AI", "za", made(35, base64url))
const serviceAccount = {
  type: "service_account",
  private_key_id: made(40, hex),
  private_key: pem("PRIVATE KEY", key),
  client_email: "site@acme.iam.gserviceaccount.com"
}

const secrets: ReadonlyArray<readonly [SecretKind, string]> = [
  ...["RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PRIVATE KEY"].map(
    (kind) => ["private-key", pem(kind, key)] as const
  ),
  ["private-key", pem("ENCRYPTED PRIVATE KEY", key, "\r\n")],
  ["private-key", pem("PRIVATE KEY", `MC4CAQAwBQYDK2VwBCIEI${made(43, base64)}`)],
  ["private-key", `const key = "${pem("RSA PRIVATE KEY", key, "\\n")}"`],
  ["private-key", `"${pem("RSA PRIVATE KEY", key, '\\n" + "')}"`],
  [
    "private-key",
    `${begin("RSA PRIVATE KEY")}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${made(32, hex)}\n\n${lines(key)}\n`
  ],
  ["private-key", `${begin("PGP PRIVATE KEY BLOCK")}\nVersion: GnuPG v2\n\n${lines(key)}\n`],
  ["google-service-account", JSON.stringify(serviceAccount)],
  ["google-service-account", JSON.stringify(JSON.stringify(serviceAccount))],
  ...["pat", "dt", "rt", "rtr", "ptt", "ft", "imt", "soat", "ffct"].map(
    (kind) => ["gitlab-token", glued("gl", kind, "-", made(20, base64url))] as const
  ),
  ["gitlab-token", glued("gl", "pat-", made(27, base64url), ".01.0y", made(7, base62))],
  ["gitlab-token", glued("gl", "cbt-64_", made(20, base64url))],
  ["gitlab-token", glued("gl", "oas-", made(64, hex))],
  ["gitlab-token", glued("gl", "agent-", made(50, base64url))],
  ...["p", "o", "u", "s", "r"].map((kind) => ["github-token", glued("gh", kind, "_", made(36, base62))] as const),
  ["github-token", glued("github", "_pat_", made(22, base62), "_", made(59, base62))],
  ["aws-key", glued("AK", "IA", made(16, `${upper}234567`))],
  ["aws-key", glued("AK", "IA", made(16, upper))],
  ["aws-key", glued("AS", "IA", made(16, `${upper}234567`))],
  ["aws-key", glued("aws_secret", "_access_key = ", made(40, base64))],
  ["aws-key", glued('{"secret', 'AccessKey": "', made(40, base64), '"}')],
  ["google-oauth-secret", glued("GOC", "SPX-", made(28, base64url))],
  ["google-api-key", `translate({ key: "${apiKey}" })`],
  ["slack-token", glued("xo", "xb-", made(12, digits), "-", made(13, digits), "-", made(24, base62))],
  ["slack-token", glued("xo", "xe.xoxp-1-", made(146, base62))],
  ["slack-token", glued("xa", "pp-1-A", made(10, upper), "-", made(13, digits), "-", made(64, hex))],
  [
    "slack-token",
    glued("https://hooks.", "slack.com/services/T", made(8, upper), "/B", made(10, upper), "/", made(24, base62))
  ],
  ["stripe-key", glued("sk", "_live_", made(24, base62))],
  ["stripe-key", glued("rk", "_live_", made(99, base62))],
  ["stripe-key", glued("sk", "_test_", made(24, base62))],
  ["npm-token", glued("np", "m_", made(36, base62))],
  ["json-web-token", jwt({ sub: "anna", exp: 1795000000 })],
  ["json-web-token", jwt({ iss: "supabase", role: "service_role", exp: 2079000000 })],
  ["json-web-token", jwt({ sub: "anna" }, { kid: "1", alg: "RS256" })],
  ["openai-key", glued("sk", "-proj-", made(74, base64url), "T3Blbk", "FJ", made(74, base64url))],
  ["openai-key", glued("sk", "-", made(20, base62), "T3Blbk", "FJ", made(20, base62))],
  ["anthropic-key", glued("sk", "-ant-api03-", made(93, base64url), "AA")],
  ["sendgrid-key", glued("S", "G.", made(22, base64url), ".", made(43, base64url))],
  ["twilio-token", glued("TWILIO", "_AUTH_TOKEN=", made(32, hex))],
  ["digitalocean-token", glued("dop", "_v1_", made(64, hex))],
  ["hugging-face-token", glued("h", "f_", made(34, letters))],
  ["telegram-token", glued("https://api.telegram.org/bot", made(10, digits), ":", "AAH", made(32, base64url))],
  ["azure-storage-key", glued("AccountName=acme;Account", "Key=", made(86, base64), "==;EndpointSuffix=core")],
  ["docker-token", glued("dckr", "_pat_", made(27, base64url))],
  ["pypi-token", glued("py", "pi-AgEIcHlwaS5vcmc", made(120, base64url))],
  ["shopify-token", glued("shp", "at_", made(32, hex))],
  ["mailgun-key", `mailgun({ apiKey: "${glued("ke", "y-", made(32, hex))}" })`],
  ["cloudflare-key", glued("v1", ".0-", made(24, hex), "-", made(146, hex))]
]

const harmless: ReadonlyArray<readonly [why: string, text: string]> = [
  ["a bare header", `if (text.startsWith("${begin("RSA PRIVATE KEY")}")) return`],
  [
    "a header in a minified library",
    `"${begin("PRIVATE KEY")}\\n"+btoa(e).match(/.{1,64}/g).join("\\n")+"\\n${end("PRIVATE KEY")}"`
  ],
  ["an elided key", `${begin("PRIVATE KEY")}\nMIIEvQIBADANBgkqhkiG9w0...\n${end("PRIVATE KEY")}`],
  ["a key of one letter", pem("PRIVATE KEY", "A".repeat(1600))],
  ["a public key", pem("PUBLIC KEY", key)],
  ["a certificate", pem("CERTIFICATE", key)],
  ["a placeholder", glued("gl", "pat-", "x".repeat(20))],
  ["a placeholder in words", glued("gl", "pat-", "your-access-token-here-now")],
  ["a class name", glued("gl", "ft-", "header-navigation-wide-item")],
  ["a row", glued("gl", "pat-", "abcdefghijklmnopqrst")],
  ["stars", glued("gl", "pat-", "*".repeat(20))],
  ["a short one", glued("gh", "p_", made(20, base62))],
  ["the middle of a word", glued("AB", "AK", "IA", made(16, upper))],
  ["AWS's own sample", glued("AK", "IA", "IOSFODNN7EXAMPLE")],
  ["AWS's own sample secret", glued("aws_secret", "_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "EXAMPLEKEY")],
  ["a name without a value", glued("aws_secret", "_access_key = process.env.SECRET")],
  ["a Firebase configuration", `{apiKey:"${apiKey}",authDomain:"acme.firebaseapp.com"}`],
  ["a map", `<script src="https://maps.googleapis.com/maps/api/js?key=${apiKey}"></script>`],
  ["Slack's own sample", glued("https://hooks.", "slack.com/services/T00000000/B00000000/", "X".repeat(24))],
  ["Stripe's own sample", glued("sk", "_test_", "4eC39HqLyjWDarjtT1zdp7dc")],
  ["a public key of Stripe", glued("pk", "_live_", made(24, base62))],
  ["a setting of npm", "npm_config_registry npm_package_version_that_is_longer_than_most"],
  ["a public key of Supabase", jwt({ iss: "supabase", role: "anon", exp: 2079000000 })],
  ["the sample of jwt.io", jwt({ sub: "1234567890", name: "John Doe", iat: 1516239022 })],
  ["the sample of RFC 7519", jwt({ iss: "joe", exp: 1300819380 })],
  ["a token without an algorithm", jwt({ sub: "anna" }, { typ: "JWT" })],
  ["no token at all", `eyJhbGci${made(40, base62)}.eyJ${made(40, base62)}.${made(43, base64url)}`],
  ["a public token of Mapbox", glued("pk.", "eyJ1Ijoi", made(60, base62), ".", made(22, base64url))],
  ["a cache key", glued("ke", "y-", made(32, hex))],
  ["part of a picture", glued("data:image/png;base64,", made(400, base64), "T3Blbk", "FJ", made(400, base64))],
  ["a source map", `{"mappings":"${"AAAA,CAAC;EAAA:AAA".repeat(50)}"}`]
]

describe("a secret in a text", () => {
  it.each(secrets)("is found: %s", (kind, secret) => {
    assert.deepStrictEqual(found(`first\n${secret}\nlast`), [`${kind}:2`])
    assert.deepStrictEqual(found(`const text = "one\\n${secret.replaceAll("\n", "\\n")}"`), [`${kind}:1`])
  })

  it.each(harmless)("is not seen in %s", (_, text) => {
    assert.deepStrictEqual(found(text), [])
  })

  it("is told once for each line and kind", () => {
    const token = glued("gl", "pat-", made(20, base64url))
    const other = glued("gh", "p_", made(36, base62))
    assert.deepStrictEqual(found(`${token} ${other} ${token}\n\n${token}`), [
      "gitlab-token:1",
      "github-token:1",
      "gitlab-token:3"
    ])
  })

  it("is found in an address and in a template", () => {
    const token = glued("gl", "pat-", made(20, base64url))
    for (const text of [
      `https://oauth2:${token}@gitlab.example/a.git`,
      `?q=a%20${token}`,
      `\`${token}\``,
      `<b>${token}</b>`
    ]) {
      assert.deepStrictEqual(found(text), ["gitlab-token:1"])
    }
  })
})
