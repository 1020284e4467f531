import { assert, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import type { Block } from "../../src/guide/Block.ts"
import { guideFor } from "../../src/guide/guideFor.ts"
import { plainText } from "../../src/guide/Text.ts"
import { Host } from "../../src/model/Host.ts"
import { locales } from "../../src/model/Locale.ts"
import type * as Role from "../../src/model/Role.ts"
import { explain } from "../../src/problems/explain.ts"
import { languages } from "../../src/problems/languages.ts"
import { judge } from "../../src/token/judge.ts"
import type { TokenFacts } from "../../src/token/TokenFacts.ts"

// From now on publishing needs another role. Nothing else is changed.
vi.mock("../../src/model/Role.ts", async (original) => ({
  ...(await original<typeof Role>()),
  neededRole: 50
}))

const host = new Host({ origin: "https://gitlab.example", root: "" })

const ofMaintainer: TokenFacts = {
  kind: "group",
  name: "pages-publisher",
  username: "group_1_bot_ab",
  bot: true,
  scopes: ["api"],
  granular: false,
  createdAt: "2026-01-01T00:00:00Z",
  expiresAt: "2027-01-01",
  daysLeft: 90,
  lastUsedAt: null,
  project: null,
  group: {
    id: 1,
    name: "Apps",
    fullPath: "acme/apps",
    webUrl: "https://gitlab.example/groups/acme/apps",
    role: 40,
    projectCreation: "maintainer",
    sharedRunners: "enabled",
    markedForDeletionOn: null
  },
  gitlab: { version: null, edition: "ee" }
}

const isSteps = (block: Block) => block.kind === "steps"

describe("one constant that changes", () => {
  it.each(locales)("changes what is judged, what is said and what the guide asks for (%s)", (locale) => {
    const { problems } = judge(ofMaintainer, host, false)
    assert.deepStrictEqual(
      problems.map(({ _tag }) => _tag),
      ["TokenRoleTooLow"]
    )
    const said = problems.map((problem) => explain(problem, languages[locale]))
    assert.match(said.map(({ why }) => why).join(), /Maintainer\b.*\bOwner\b/)
    assert.match(said.flatMap(({ steps }) => steps.map(({ text }) => text)).join(), /\b(role|rol) Owner\b/)

    const { chapters, lead } = guideFor(locale, { host: host.base, group: "acme/apps" })
    assert.match(plainText(lead), /\b(role|rol) Owner\b/)
    const steps = chapters.find(({ id }) => id === "create")?.blocks.find(isSteps)?.steps ?? []
    assert.match(plainText(steps[5]?.text ?? []), /^Role: \w+ Owner\./)
    assert.include(JSON.stringify(chapters.find(({ id }) => id === "console")), "group.add_member(bot, :owner)")
  })
})
