import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, FastCheck, Schema } from "effect"
import { locales } from "../../src/model/Locale.ts"
import { explainWarning } from "../../src/problems/explainWarning.ts"
import { languages } from "../../src/problems/languages.ts"
import { TokenExpiresSoon, Warning } from "../../src/problems/Warning.ts"
import { warningGuides } from "../../src/problems/warningGuides.ts"

const examples: ReadonlyArray<Warning> = Object.values(warningGuides).map((guide) => guide.example())

describe("explainWarning", () => {
  it("tells each warning in each language", () => {
    const titles = examples.flatMap((warning) =>
      locales.map((locale) => {
        const { detail, title } = explainWarning(warning, languages[locale])
        assert.isNotEmpty(detail)
        assert.notMatch(title, /[.!:]$/)
        assert.notMatch(`${title} ${detail}`, /undefined|null|\[object|NaN|!| {2}/)
        return title
      })
    )
    assert.strictEqual(new Set(titles).size, titles.length)
  })

  it("has a code that is the tag in kebab case", () => {
    for (const warning of examples) {
      const kebab = warning._tag.replace(/(?<=.)([A-Z])/g, "-$1").toLowerCase()
      assert.strictEqual(explainWarning(warning).code, kebab)
    }
  })

  it("survives a trip through JSON", () => {
    for (const warning of examples) {
      const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Warning)(warning)))
      assert.deepStrictEqual(Schema.decodeUnknownSync(Warning)(json), warning)
    }
  })

  it("finds words for whatever the fields hold", () => {
    FastCheck.assert(
      FastCheck.property(Arbitrary.make(Warning), FastCheck.constantFrom(...locales), (warning, locale) => {
        assert.isNotEmpty(explainWarning(warning, languages[locale]).detail)
      })
    )
  })

  it("counts days as people do", () => {
    const soon = TokenExpiresSoon.make({ expiresOn: "2026-11-23", days: 2, tokensUrl: "https://gitlab.example" })
    assert.include(explainWarning(soon).detail, "until 23 November 2026, for 2 more days.")
    assert.include(explainWarning(soon, languages.nl).detail, "tot 23 november 2026, nog 2 dagen.")
  })
})
