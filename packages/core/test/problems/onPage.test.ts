import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, FastCheck } from "effect"
import { locales } from "../../src/model/Locale.ts"
import { warningExamples } from "../../src/problems/catalogue.ts"
import { explain } from "../../src/problems/explain.ts"
import { explainWarning } from "../../src/problems/explainWarning.ts"
import { languages } from "../../src/problems/languages.ts"
import { letter } from "../../src/problems/letter.ts"
import { Problem } from "../../src/problems/Problem.ts"
import { told } from "./examples.ts"

/** What no browser can run into: it is about options, commands, variables, or what stands beside the program. */
const onlyInTerminals = new Set([
  "local-git-missing",
  "local-guide-invalid",
  "local-port-in-use",
  "local-ui-missing",
  "local-unknown-chapter",
  "local-unknown-code",
  "local-usage",
  "site-not-found",
  "site-root-not-found",
  "token-not-given"
])

/** In place of steps, the page has fields and buttons: the groups to choose from. */
const isDoneThere = (problem: Problem) => problem._tag === "GroupChoiceNeeded"

/** An option, a command or a variable of ours or of Node. */
const typed =
  /(?<![\w-])--[a-z]{2}|\bpages-publisher (?:apps|check|completion|demo|doctor|explain|guide|publish|rollback|sandbox|ui|versions)\b|\b(?:HTTPS?|NO|NODE|PAGES|GITLAB)_[A-Z]/
const ours = /^pages-publisher\b/

const onPage = told
  .filter(({ explanation }) => !onlyInTerminals.has(explanation.code))
  .map(({ locale, problem }) => ({ locale, problem, explanation: explain(problem, languages[locale], "page") }))

describe("on the web page", () => {
  it.each(onPage)("$explanation.code says what can be done there, in $locale", ({ explanation, locale, problem }) => {
    const { steps, title, why } = explanation
    const texts = [title, why, letter(problem, languages[locale], "page") ?? "", ...steps.map(({ text }) => text)]
    for (const text of texts) assert.notMatch(text, typed)
    for (const { command } of steps) assert.notMatch(command ?? "", ours)
    if (isDoneThere(problem)) return
    assert.isNotEmpty(steps)
    for (const { text } of steps) assert.notMatch(text, /\.$|undefined|null|!| {2}/)
    // What is left stands by itself.
    assert.notMatch(steps[0]?.text ?? "", /^(?:Or|Of|Then|Daarna) /)
  })

  it("has the same steps in each language", () => {
    for (const { problem } of onPage) {
      const [first, ...others] = locales.map((locale) =>
        explain(problem, languages[locale], "page").steps.map(({ command, url }) => ({ command, url }))
      )
      for (const other of others) assert.deepStrictEqual(other, first)
    }
  })

  it("keeps its words out of the terminal's documents", () => {
    for (const { explanation } of told) {
      for (const step of explanation.steps) assert.notProperty(step, "page")
    }
  })

  it("names no option and leaves a step, whatever the fields hold", () => {
    FastCheck.assert(
      FastCheck.property(Arbitrary.make(Problem), FastCheck.constantFrom(...locales), (problem, locale) => {
        const { code, steps } = explain(problem, languages[locale], "page")
        if (onlyInTerminals.has(code) || isDoneThere(problem)) return
        assert.isNotEmpty(steps)
        for (const { command, text } of steps) {
          assert.notMatch(text, typed)
          assert.notMatch(command ?? "", ours)
        }
      }),
      { numRuns: 1000, seed: 8 }
    )
  })

  it.each(locales)("warns without options, in %s", (locale) => {
    const shown = warningExamples.map((warning) => explainWarning(warning, languages[locale], "page"))
    const texts = shown.flatMap(({ code, detail, title }) => (onlyInTerminals.has(code) ? [] : [title, detail]))
    assert.deepStrictEqual(
      texts.filter((text) => typed.test(text)),
      []
    )
  })
})
