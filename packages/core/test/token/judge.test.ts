import { assert, describe, it } from "@effect/vitest"
import { Either, Option } from "effect"
import { GitLabVersion } from "../../src/model/GitLabVersion.ts"
import { Host } from "../../src/model/Host.ts"
import { explainWarning } from "../../src/problems/explainWarning.ts"
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
})

describe("a token that may publish", () => {
  const tokensUrl = "https://gitlab.example/groups/acme/apps/-/settings/access_tokens"
  const warnings = (facts: TokenFacts, allowPersonal = false) => judge(facts, host, allowPersonal).warnings
  const warned = (facts: TokenFacts, allowPersonal = false) =>
    warnings(facts, allowPersonal).map(({ _tag }) => _tag as string)

  it.each([
    [365, []],
    [366, ["TokenExpiresLate"]],
    [15, []],
    [14, ["TokenExpiresSoon"]],
    [1, ["TokenExpiresSoon"]],
    [0, ["TokenExpiresSoon"]]
  ])("ends in %i days", (daysLeft, expected) => {
    assert.deepStrictEqual(warned({ ...good, daysLeft }), expected)
  })

  it("says it more urgently as its end comes near, and always what to do", () => {
    const [late, week, day] = [14, 7, 1].map((daysLeft) =>
      warnings({ ...good, daysLeft }).map((warning) => explainWarning(warning).detail)
    )
    assert.deepStrictEqual(late, [`It works until 1 January 2027, for 14 more days. Renew it in time: ${tokensUrl}`])
    assert.match(week?.[0] ?? "", /for 7 more days\. Renew it this week, .*: https:/)
    assert.match(day?.[0] ?? "", /within a day, .*Renew it today, .*: https:/)
  })

  it("never ends, where GitLab says so", () => {
    const endless = { ...good, expiresAt: null, daysLeft: null }
    assert.deepStrictEqual(warnings(endless), [{ _tag: "TokenNeverExpires", tokensUrl }])
    assert.deepStrictEqual(warned({ ...endless, scopes: null }), ["TokenUnchecked"])
  })

  it.each([
    [["api", "read_api", "read_repository", "write_repository", "self_rotate"], []],
    [
      ["api", "write_registry", "k8s_proxy"],
      ["write_registry", "k8s_proxy"]
    ],
    [
      ["sudo", "admin_mode", "api"],
      ["sudo", "admin_mode"]
    ]
  ])("has the scopes %j", (scopes, extra) => {
    const expected = extra.length === 0 ? [] : [{ _tag: "TokenScopesWide" as const, needed: ["api"], extra, tokensUrl }]
    assert.deepStrictEqual(warnings({ ...good, scopes }), expected)
  })

  it.each([
    ["too few anyway", { ...good, scopes: ["read_api", "sudo"] }],
    ["fine-grained", { ...good, scopes: ["api", "sudo"], granular: true }]
  ])("is not blamed for its scopes where they are %s", (_, facts) => {
    assert.deepStrictEqual(warned(facts), [])
  })

  it.each([
    ["an Owner's role", inGroup({ role: 50 }), ["TokenRoleHigh"]],
    ["an Owner's role where only Owners make projects", inGroup({ role: 50, projectCreation: "owner" }), []],
    ["a Maintainer's role", good, []]
  ])("has %s", (_, facts, expected) => {
    assert.deepStrictEqual(warned(facts), expected)
  })

  it("is a person's, who renews it elsewhere and keeps their role", () => {
    const facts: TokenFacts = { ...inGroup({ role: 50 }), kind: "personal", username: "jo", daysLeft: 3 }
    const personal = "https://gitlab.example/-/user_settings/personal_access_tokens"
    assert.deepStrictEqual(warnings(facts, true), [
      { _tag: "TokenExpiresSoon", expiresOn: "2027-01-01", days: 3, tokensUrl: personal },
      { _tag: "TokenPersonalAccepted", owner: "jo" }
    ])
    assert.deepStrictEqual(warned(facts), [])
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
