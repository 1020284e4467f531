import { assert, describe, it } from "@effect/vitest"
import { locales } from "../../src/model/Locale.ts"
import { fixerOf } from "../../src/problems/fixers.ts"
import { letter } from "../../src/problems/letter.ts"
import { languages } from "../../src/problems/languages.ts"
import { TokenExpired } from "../../src/problems/TokenExpired.ts"
import { told } from "./examples.ts"

describe("letter", () => {
  it.each(told)("of $explanation.code in $locale goes to whoever can fix it", ({ explanation, locale, problem }) => {
    const text = letter(problem, languages[locale])
    assert.strictEqual(text === null, explanation.fixableBy === "you")
    if (text === null) return
    assert.match(text, locale === "en" ? /^Dear .+,\n\n/ : /^Beste .+,\n\n/)
    assert.include(text, explanation.title)
    assert.include(text, explanation.why)
    for (const { url } of explanation.steps) if (url !== undefined) assert.include(text, url)
    assert.include(text, explanation.code)
    assert.notMatch(text, /undefined|null|\[object|!/)
  })

  it("reads as a whole", () => {
    const problem = new TokenExpired({
      host: "https://gitlab.example",
      group: "acme/apps",
      expiredOn: "2026-11-01",
      evidence: {
        method: "GET",
        url: "https://gitlab.example/api/v4/user?private_token=secret",
        status: 401,
        requestId: "01JCZ4V8",
        said: null
      }
    })
    assert.strictEqual(
      letter(problem),
      `Dear Owner of acme/apps,

I want to publish an app to GitLab Pages, and pages-publisher says: This token has expired.
It expired on 1 November 2026, and GitLab takes no token from its expiration date on.

You can help like this:
1. Open Settings, Access tokens in the group; only an Owner of the group sees this page
   https://gitlab.example/groups/acme/apps/-/settings/access_tokens
2. Add a token with the role Maintainer and the scope api; the form starts with Guest and no scope
3. Note the new expiration date, and publish with the new token: an expired one cannot be renewed

What was asked: GET https://gitlab.example/api/v4/user, answered with 401, request 01JCZ4V8

The problem is called token-expired. Thank you for your help.`
    )
    assert.match(
      letter(problem, languages.nl) ?? "",
      /^Beste Owner van acme\/apps,\n\n.*Dit token is verlopen\.\n.*1 november 2026/
    )
  })
})

describe("fixerOf", () => {
  it("has words for everyone in each language", () => {
    for (const { explanation } of told) {
      const words = locales.map((locale) => fixerOf(explanation.fixableBy, languages[locale]))
      assert.strictEqual(new Set(words).size, locales.length)
    }
  })
})
