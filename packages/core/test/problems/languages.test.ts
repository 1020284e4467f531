import { assert, describe, it } from "@effect/vitest"
import { locales } from "../../src/model/Locale.ts"
import { languages } from "../../src/problems/languages.ts"
import { loadLanguage } from "../../src/problems/loadLanguage.ts"

describe("a language", () => {
  it.each(locales)("is the same whether it is loaded or there from the start: %s", async (locale) => {
    assert.strictEqual(await loadLanguage(locale), languages[locale])
    assert.strictEqual(languages[locale].locale, locale)
  })
})
