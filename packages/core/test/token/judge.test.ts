import { assert, describe, it } from "@effect/vitest"
import { Either, Option } from "effect"
import { GitLabVersion } from "../../src/model/GitLabVersion.ts"
import { Host } from "../../src/model/Host.ts"
import { judge } from "../../src/token/judge.ts"
import { principalOf } from "../../src/token/kind.ts"
import type { GroupFacts, TokenFacts } from "../../src/token/TokenFacts.ts"

const host = Either.getOrThrow(Host.parse("https://gitlab.example"))
const version = (text: string) => Option.getOrNull(GitLabVersion.parse(text))

const group: GroupFacts = {
  id: 1,
  name: "Apps",
  fullPath: "acme/apps",
  webUrl: "https://gitlab.example/groups/acme/apps",
  role: 40,
  projectCreation: "maintainer",
  sharedRunners: "enabled",
  markedForDeletionOn: null
}

const good: TokenFacts = {
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
  group,
  gitlab: { version: version("18.7.0-ee"), edition: "ee" }
}

const inGroup = (change: Partial<GroupFacts>): TokenFacts => ({ ...good, group: { ...group, ...change } })
const tags = (facts: TokenFacts, allowPersonal = false) =>
  judge(facts, host, allowPersonal).problems.map(({ _tag }) => _tag)

describe("judge", () => {
  it("lets a good token through without a word", () => {
    assert.deepStrictEqual(judge(good, host, false), { canPublish: true, problems: [], warnings: [] })
  })

  it.each([
    ["a scope too few", { ...good, scopes: ["read_api"] }, ["TokenScopeMissing"]],
    ["no scope", { ...good, scopes: [] }, ["TokenScopeMissing"]],
    ["a Developer's role", inGroup({ role: 30 }), ["TokenRoleTooLow"]],
    ["a role below a new one", inGroup({ role: 39 }), ["TokenRoleTooLow"]],
    ["no membership", inGroup({ role: 0 }), ["TokenRoleTooLow"]],
    ["nobody creates projects", inGroup({ projectCreation: "noone" }), ["GroupForbidsProjectCreation"]],
    ["Owners create projects", inGroup({ projectCreation: "owner" }), ["GroupForbidsProjectCreation"]],
    ["administrators create projects", inGroup({ projectCreation: "administrator" }), ["GroupForbidsProjectCreation"]],
    ["a group that is being deleted", inGroup({ markedForDeletionOn: "2026-12-01" }), ["GroupDeletionScheduled"]],
    ["an old GitLab", { ...good, gitlab: { version: version("13.12.1"), edition: "ce" } }, ["HostTooOld"]],
    ["a project's token", { ...good, kind: "project", scopes: [], project: "acme/apps/x" }, ["TokenNotForGroup"]],
    ["a person's token", { ...good, kind: "personal", group: null }, ["TokenNotForGroup"]],
    ["a service account's token", { ...good, kind: "service-account", group: null }, ["TokenNotForGroup"]]
  ] as const)("stops at %s", (_, facts, expected) => {
    assert.deepStrictEqual(tags(facts), [...expected])
    assert.isFalse(judge(facts, host, false).canPublish)
  })

  it.each([
    ["an Owner where Owners create projects", inGroup({ role: 50, projectCreation: "owner" })],
    ["a word of a later release", inGroup({ projectCreation: "planner" })],
    ["a GitLab that does not tell scopes", { ...good, scopes: null }],
    ["a GitLab that does not tell its version", { ...good, gitlab: { version: null, edition: null } }],
    ["a fine-grained token, which only GitLab can judge", { ...good, scopes: [], granular: true }]
  ] as const)("does not stop at %s", (_, facts) => {
    assert.deepStrictEqual(tags(facts), [])
  })

  it("tells independent problems together, and none that follow from another", () => {
    const facts = { ...inGroup({ role: 20, projectCreation: "noone" }), scopes: ["read_api"] }
    assert.deepStrictEqual(tags(facts), ["TokenScopeMissing", "TokenRoleTooLow"])
  })

  it("accepts a person's token knowingly, and says whose it is", () => {
    const { canPublish, warnings } = judge({ ...good, kind: "personal", username: "jo" }, host, true)
    assert.isTrue(canPublish)
    assert.deepStrictEqual(warnings, [{ _tag: "TokenPersonalAccepted", owner: "jo" }])
  })

  it.each([
    [15, []],
    [14, ["TokenExpiresSoon"]],
    [1, ["TokenExpiresSoon"]]
  ])("with %i days left", (daysLeft, expected) => {
    assert.deepStrictEqual(
      judge({ ...good, daysLeft }, host, false).warnings.map(({ _tag }) => _tag as string),
      expected
    )
  })
})

describe("principalOf", () => {
  it.each([
    ["group_12_bot_0123456789abcdef0123456789abcdef", true, "group", 12],
    ["group_12_bot_0123456789abcdef0123456789abcdef1", true, "group", 12],
    ["group_12_bot", true, "group", 12],
    ["group_12_bot3", true, "group", 12],
    ["project_7_bot_0123456789abcdef0123456789abcdef", true, "project", 7],
    ["service_account_group_12_0a", true, "service-account", null],
    ["release-robot", true, "service-account", null],
    ["jo", false, "personal", null],
    ["group_12_bot", false, "personal", null]
  ] as const)("knows %s", (username, bot, kind, resource) => {
    assert.deepStrictEqual(principalOf({ username, bot }), { kind, resource })
  })
})
