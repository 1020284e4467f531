import { expect, it } from "vitest"
import { languageOf } from "../src/language.ts"

it.each([
  [{ LC_ALL: "", LANG: "nl_NL.UTF-8" }, "nl"],
  [{ LC_ALL: "en_GB.UTF-8", LANG: "nl_NL.UTF-8" }, "en"],
  [{ LANG: "nl" }, "nl"],
  [{ LANG: "nl-BE" }, "nl"],
  [{ LANG: "nlx" }, "en"],
  [{ LANG: "nld_NL" }, "en"],
  [{ LANG: "nl@euro" }, "nl"],
  [{}, "en"]
])("the language of %j is %s", (env, locale) => {
  expect(languageOf(env)).toBe(locale)
})
