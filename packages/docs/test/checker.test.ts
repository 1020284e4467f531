import { locales } from "@pages-publisher/core/model/Locale"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { warningCodes } from "@pages-publisher/core/problems/catalogue"
import { languages } from "@pages-publisher/core/problems/languages"
import { beforeAll, describe, expect, it } from "vitest"
import answers from "../src/checker/answers.json?raw"
import { type CaseId, cases } from "../src/checker/Case.ts"
import type { Outcome } from "../src/checker/check.ts"
import { AnswerMissing, checkCase } from "../src/checker/checkCase.ts"
import { languageOf } from "../src/checker/languages/languageOf.ts"
import { tellIn } from "../src/checker/languages/tellIn.ts"
import { record } from "../src/checker/recording/record.ts"
import { verdictOf } from "../src/checker/Verdict.ts"
import { checkerWordsOf } from "../src/checker/words/checkerWordsOf.ts"

/** What every example is there to show. */
const intended: Readonly<Record<CaseId, ReadonlyArray<string>>> = {
  good: [],
  "ends-soon": ["token-expires-soon"],
  "wide-scopes": ["token-scopes-wide"],
  "owner-role": ["token-role-high"],
  "personal-allowed": ["token-personal-accepted"],
  "older-gitlab": ["token-unchecked"],
  expired: ["token-expired"],
  revoked: ["token-revoked"],
  unknown: ["token-rejected"],
  "cut-off": ["token-rejected"],
  project: ["token-not-for-group"],
  personal: ["token-not-for-group"],
  "service-account": ["token-not-for-group"],
  "deploy-token": ["token-wrong-kind"],
  "github-token": ["token-wrong-kind"],
  blocked: ["token-blocked"],
  empty: ["token-malformed"],
  placeholder: ["token-malformed"],
  space: ["token-malformed"],
  "role-too-low": ["token-role-too-low"],
  "scope-missing": ["token-scope-missing"],
  "group-forbids": ["group-forbids-project-creation"],
  "several-groups": ["group-choice-needed"],
  "other-group": ["group-not-of-token"],
  "too-old": ["host-too-old", "token-unchecked"],
  "wrong-path": ["host-path-wrong"],
  "not-gitlab": ["host-not-gitlab"],
  "rate-limited": ["host-rate-limited"],
  unavailable: ["host-unavailable"],
  maintenance: ["host-maintenance"]
}

let outcomes: ReadonlyArray<readonly [CaseId, Outcome]>
beforeAll(async () => {
  outcomes = await Promise.all(cases.map(async (it) => [it.id, await checkCase(it)] as const))
})

describe("the examples of the token check", () => {
  it("show what each of them is there for", () => {
    const raised = outcomes.map(([id, { problems, warnings }]) => [
      id,
      [...problems.map((it) => explain(it).code), ...warnings.map((it) => explainWarning(it).code)]
    ])
    expect(Object.fromEntries(raised)).toEqual(intended)
  })

  it("can publish where nothing but a warning is raised", () => {
    const able = outcomes.filter(([, { canPublish }]) => canPublish).map(([id]) => id)
    expect(able).toEqual(
      cases.map(({ id }) => id).filter((id) => intended[id].every((code) => warningCodes.includes(code)))
    )
  })

  it("tell a token that was cut off from one that is unknown", () => {
    const cutOff = outcomes.flatMap(([id, { problems }]) =>
      problems.flatMap((it) => (it._tag === "TokenRejected" ? [[id, it.cutOff]] : []))
    )
    expect(cutOff).toEqual([
      ["unknown", false],
      ["cut-off", true]
    ])
  })

  it("say in days what the label says", () => {
    expect(outcomes.find(([id]) => id === "ends-soon")?.[1].facts?.daysLeft).toBe(5)
  })

  it.each(locales)("are told on the page as the program tells them, in %s", async (locale) => {
    const briefly = tellIn(await languageOf(locale))
    const words = checkerWordsOf(locale)
    for (const [id, outcome] of outcomes) {
      const full = verdictOf(outcome, words, {
        problem: (problem) => explain(problem, languages[locale]),
        warning: (warning) => explainWarning(warning, languages[locale])
      })
      expect([id, verdictOf(outcome, words, briefly)]).toEqual([id, full])
    }
  })

  it("have a label of their own in every language", () => {
    for (const locale of locales) {
      const labels = Object.values(checkerWordsOf(locale).cases)
      expect(new Set(labels).size).toBe(cases.length)
    }
  })

  it("cannot be shown with an answer missing", async () => {
    const asking = { ...cases.find(({ id }) => id === "good")!, group: "acme/nowhere" }
    await expect(checkCase(asking)).rejects.toThrow(AnswerMissing)
  })

  it("are what the sandbox answers today", async () => {
    expect(await record()).toBe(answers)
  })
})
