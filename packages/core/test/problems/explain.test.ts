import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, FastCheck, Option, Schema } from "effect"
import { locales } from "../../src/model/Locale.ts"
import { explain } from "../../src/problems/explain.ts"
import { HostRateLimited } from "../../src/problems/HostRateLimited.ts"
import { HostUrlInvalid } from "../../src/problems/HostUrlInvalid.ts"
import { Problem } from "../../src/problems/Problem.ts"
import { languages } from "../../src/problems/languages.ts"
import { SitePathUnsafe } from "../../src/problems/SitePathUnsafe.ts"
import { TokenRejected } from "../../src/problems/TokenRejected.ts"
import { TokenRoleTooLow } from "../../src/problems/TokenRoleTooLow.ts"
import { examples, told } from "./examples.ts"

describe("explain", () => {
  it.each(told)("tells $explanation.code in $locale", ({ explanation: { steps, title, why }, texts }) => {
    assert.isNotEmpty(title)
    assert.isNotEmpty(why)
    assert.isNotEmpty(steps)
    for (const { text } of steps) assert.isNotEmpty(text)
    for (const text of texts) assert.notMatch(text, /undefined|null|\[object|NaN|\bfunction\b|=>/)
  })

  it.each(told)(
    "speaks calmly and exactly of $explanation.code in $locale",
    ({ explanation: { title, why }, texts }) => {
      assert.notMatch(title, /[.!:]$/)
      assert.isAtMost(title.length, 80)
      assert.match(why, /\.$/)
      for (const text of texts) {
        assert.notMatch(text, /!|something went wrong|er ging iets mis|rejectUnauthorized|TLS_REJECT|insecure/i)
        assert.notMatch(text, / {2}|\.\.|\s$|^\s/)
      }
    }
  )

  it.each(told)("links only to whole addresses for $explanation.code in $locale", ({ explanation: { steps } }) => {
    const links = steps.flatMap(({ url }) => url ?? [])
    assert.deepStrictEqual(
      links.filter((url) => !/^https:\/\/[a-z.]+(:\d+)?(\/[\w./-]*)?$/.test(url)),
      []
    )
  })

  it("has another title in each language, and no title twice", () => {
    const titles = told.map(({ explanation }) => explanation.title)
    assert.strictEqual(new Set(titles).size, titles.length)
  })

  it("offers the same links and commands in each language", () => {
    for (const problem of examples) {
      const [first, ...others] = locales.map((locale) =>
        explain(problem, languages[locale]).steps.map(({ command, url }) => ({ command, url }))
      )
      for (const other of others) assert.deepStrictEqual(other, first)
    }
  })

  it("finds words for whatever the fields hold", () => {
    FastCheck.assert(
      FastCheck.property(Arbitrary.make(Problem), FastCheck.constantFrom(...locales), (problem, locale) => {
        const { steps, title, why } = explain(problem, languages[locale])
        assert.isNotEmpty(title)
        assert.isNotEmpty(why)
        assert.isNotEmpty(steps)
      }),
      { numRuns: 3000 }
    )
  })

  it("passes GitLab's wish to wait on", () => {
    const problem = new HostRateLimited({
      host: "https://gitlab.example",
      limiter: "global",
      retryAfterSeconds: 1,
      evidence: null
    })
    assert.strictEqual(explain(problem).retryAfterSeconds, 1)
    assert.include(explain(problem).steps[0]?.text, "Wait 1 second,")
    assert.include(explain(problem, languages.nl).steps[0]?.text, "Wacht 1 seconde ")
  })

  it("names roles as GitLab does, in every language", () => {
    const problem = new TokenRoleTooLow({ host: "https://gitlab.example", group: "acme/apps", role: 30, needed: 40 })
    assert.strictEqual(explain(problem).why, "It has the role Developer in acme/apps, and publishing needs Maintainer.")
    assert.strictEqual(
      explain(problem, languages.nl).why,
      "Het heeft in acme/apps de rol Developer, en publiceren vraagt om Maintainer."
    )
  })

  it("tells a token that was cut off from one that is unknown", () => {
    const at = { host: "https://gitlab.example", evidence: null }
    assert.include(explain(new TokenRejected({ ...at, cutOff: true })).why, "cut off")
    assert.notInclude(explain(new TokenRejected({ ...at, cutOff: false })).why, "cut off")
  })

  it("repeats nothing of an address that may hold a password or a token", () => {
    for (const locale of locales) {
      const problem = new HostUrlInvalid({ text: "https://anna:glpat-s3cret@gitlab.example", reason: "credentials" })
      assert.notInclude(JSON.stringify(explain(problem, languages[locale])), "s3cret")
    }
  })

  it("lets no text of others steer the reader's terminal", () => {
    const hostile = "a\u001b[2J\u202eb\n\u0007c"
    const poison = (value: unknown): unknown => {
      if (typeof value === "string") return hostile
      if (Array.isArray(value)) return value.map(poison)
      if (typeof value !== "object" || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, poison(field)]))
    }
    const decode = Schema.decodeUnknownOption(Problem)
    for (const problem of examples) {
      const encoded = Schema.encodeSync(Problem)(problem)
      for (const [key, field] of Object.entries(encoded)) {
        if (key === "_tag") continue
        for (const poisoned of Option.toArray(decode({ ...encoded, [key]: poison(field) }))) {
          for (const locale of locales) {
            const { steps, why } = explain(poisoned, languages[locale])
            const texts = [why, ...steps.flatMap(({ command, text, url }) => [text, url ?? "", command ?? ""])]
            // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
            for (const text of texts) assert.notMatch(text, /[\u0000-\u001f\u202e]/)
          }
        }
      }
    }
  })

  it("shows names of files without their control characters", () => {
    const problem = new SitePathUnsafe({ paths: [{ path: "a\u001b[2Jb\u202ec", reason: "control-character" }] })
    assert.include(explain(problem).steps[0]?.text, "Rename a [2Jb c:")
  })
})
