import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Either, Fiber, TestClock } from "effect"
import { base, lineOf, routed, type Routes } from "../gitlab/routed.ts"
import { type Answer, json } from "../gitlab/scripted.ts"
import { plain } from "../plain.ts"
import { unhurried } from "../unhurried.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { inspect, type Inspection } from "../../src/token/inspect.ts"
import { judge } from "../../src/token/judge.ts"
import { bot, goodToken, group, self, to } from "./goodToken.ts"

const noRoute = json(404, { error: "404 Not Found" })
const tooNarrow = json(403, {
  error: "insufficient_scope",
  error_description: "The request requires higher privileges than provided by the access token.",
  scope: "api read_api read_user"
})

const firstRound = [to.self, to.user, to.metadata]

const own: Inspection = { group: null, allowPersonal: false }

const inspecting = (routes: Routes, inspection: Inspection = own, token?: string) => {
  const { layer, lines } = routed({ ...goodToken, ...routes }, token === undefined ? {} : { token })
  const program = Effect.gen(function* () {
    const facts = yield* inspect(inspection)
    const { host } = yield* GitLab
    return { facts, problems: judge(facts, host, inspection.allowPersonal).problems.map(plain) }
  })
  return Effect.map(unhurried(Effect.either(Effect.provide(program, layer))), (outcome) => ({ outcome, lines }))
}

const got = (routes: Routes, inspection: Inspection = own) =>
  Effect.map(inspecting(routes, inspection), ({ lines, outcome }) => ({ ...Either.getOrThrow(outcome), lines }))

const problemOf = (routes: Routes, inspection: Inspection = own, token?: string) =>
  Effect.map(inspecting(routes, inspection, token), ({ outcome }) => plain(Either.getOrThrow(Either.flip(outcome))))

describe("inspect", () => {
  it.effect("asks all that needs no other answer at once, and then the rest at once", () =>
    Effect.gen(function* () {
      const gates = [yield* Deferred.make<void>(), yield* Deferred.make<void>()] as const
      const held = Object.entries(goodToken).map(([route, answer]) => {
        const gate = gates[firstRound.some((line) => line === route) ? 0 : 1]
        return [route, (url: URL) => Effect.as(Deferred.await(gate), (answer as Answer)(url) as Response)] as const
      })
      const { asked, layer } = routed(Object.fromEntries(held))
      const fiber = yield* Effect.fork(Effect.provide(inspect(own), layer))
      const asFarAsPossible = Effect.map(TestClock.adjust("1 second"), () => asked.map(lineOf))

      assert.sameMembers(yield* asFarAsPossible, firstRound)
      yield* Deferred.succeed(gates[0], undefined)
      assert.sameMembers(yield* asFarAsPossible, [...firstRound, to.group, to.role])
      yield* Deferred.succeed(gates[1], undefined)

      const { group: into, scopes } = yield* Fiber.join(fiber)
      assert.deepStrictEqual([into?.role, scopes], [40, ["api"]])
      assert.strictEqual(asked.length, 5)
      assert.include(asked.find((question) => lineOf(question) === to.group)?.url, "with_projects=false")
    })
  )

  it.effect("gathers what GitLab says of a token", () =>
    Effect.gen(function* () {
      const { facts, problems } = yield* got({})
      assert.deepStrictEqual(problems, [])
      assert.deepInclude(facts, {
        kind: "group",
        name: "publisher",
        scopes: ["api"],
        expiresAt: "1970-01-31",
        daysLeft: 30,
        project: null
      })
      assert.deepInclude(facts.group, { fullPath: "acme/apps", role: 40, projectCreation: "maintainer" })
      assert.strictEqual(facts.gitlab.edition, "ee")
      assert.strictEqual(facts.gitlab.version?.major, 18)
    })
  )
})

describe("a GitLab that is older", () => {
  it.effect.each([
    ["does not know the question", noRoute],
    ["knows another method only", json(405, { error: "405 Not Allowed" })],
    ["hides it", json(404, { message: "404 Not Found" })]
  ] as const)("and %s tells no scopes and no end", ([, answer]) =>
    Effect.gen(function* () {
      const { facts, problems } = yield* got({ [to.self]: answer })
      assert.deepInclude(facts, { kind: "group", scopes: null, expiresAt: null, daysLeft: null, name: "publisher" })
      assert.deepStrictEqual(problems, [])
    })
  )

  it.effect("is asked for its version in another way", () =>
    Effect.gen(function* () {
      const { facts, lines } = yield* got({
        [to.metadata]: noRoute,
        [to.version]: json(200, { version: "14.10.5", revision: "abc" })
      })
      assert.deepStrictEqual([facts.gitlab.version?.text, facts.gitlab.edition], ["14.10.5", "ce"])
      assert.include(lines(), to.version)
    })
  )

  it.effect("may be too old", () =>
    Effect.gen(function* () {
      const version = json(200, { version: "13.12.15-ee", revision: "abc" })
      const { problems } = yield* got({ [to.self]: noRoute, [to.metadata]: noRoute, [to.version]: version })
      assert.deepInclude(problems[0], { _tag: "HostTooOld", version: "13.12.15-ee" })
    })
  )
})

describe("a token that may not even ask whose it is", () => {
  const denied = { [to.user]: tooNarrow, [to.metadata]: tooNarrow, [to.version]: tooNarrow }

  it.effect("has too few scopes", () =>
    Effect.gen(function* () {
      const { facts, lines, problems } = yield* got({
        ...denied,
        [to.self]: json(200, { ...self, scopes: ["read_repository"] })
      })
      assert.deepStrictEqual([facts.kind, facts.group], [null, null])
      assert.sameMembers(lines(), [...firstRound, to.version])
      assert.deepInclude(problems[0], { _tag: "TokenScopeMissing", granted: ["read_repository"], needed: ["api"] })
    })
  )

  it.effect("is fine-grained, where GitLab says that its scopes are not all", () =>
    Effect.gen(function* () {
      const granular = json(200, { ...self, scopes: [], granular: true })
      const { problems } = yield* got({ ...denied, [to.self]: granular })
      assert.deepStrictEqual(
        problems.map(({ _tag }) => _tag),
        ["TokenFineGrained"]
      )
    })
  )
})

describe("a token of another kind", () => {
  const jo = json(200, { id: 8, username: "jo", name: "Jo", bot: false })
  const service = json(200, bot("service_account_group_1_0a"))
  const other = { ...group, id: 2, full_path: "acme/shop" }

  it.effect("is a project's: then its project is found, and no group", () =>
    Effect.gen(function* () {
      const { facts, lines, problems } = yield* got({
        [to.user]: json(200, bot("project_7_bot_0a1b")),
        "GET /projects/7": json(200, {
          id: 7,
          name: "Menu",
          path: "menu",
          path_with_namespace: "acme/apps/menu",
          web_url: `${base}/acme/apps/menu`
        })
      })
      assert.sameMembers(lines(), [...firstRound, "GET /projects/7"])
      assert.deepInclude(facts, { kind: "project", project: "acme/apps/menu", group: null })
      assert.deepInclude(problems[0], { _tag: "TokenNotForGroup", kind: "project", group: "acme/apps" })
    })
  )

  it.effect.each([
    ["a person's", jo, "personal"],
    ["a service account's", service, "service-account"]
  ] as const)("is %s: no group is looked for", ([, user, kind]) =>
    Effect.gen(function* () {
      const { lines, problems } = yield* got({ [to.user]: user })
      assert.sameMembers(lines(), firstRound)
      assert.deepInclude(problems[0], { _tag: "TokenNotForGroup", kind })
    })
  )

  const knowingly: Inspection = { group: null, allowPersonal: true }

  it.effect("publishes into the only group there is, where it is accepted knowingly", () =>
    Effect.gen(function* () {
      const { facts, problems } = yield* got({ [to.user]: jo, [to.groups]: json(200, [group]) }, knowingly)
      assert.deepStrictEqual([facts.group?.fullPath, problems], ["acme/apps", []])
    })
  )

  it.effect.each([
    ["several", [group, other], ["acme/apps", "acme/shop"]],
    ["none", [], []]
  ] as const)("has to be given a group where there are %s", ([, groups, paths]) =>
    Effect.gen(function* () {
      const problem = yield* problemOf({ [to.user]: jo, [to.groups]: json(200, groups) }, knowingly)
      assert.deepInclude(problem, { _tag: "GroupChoiceNeeded", groups: paths })
    })
  )
})

describe("a group that was asked for", () => {
  const named: Inspection = { group: "acme/apps", allowPersonal: false }
  const path = "GET /groups/acme%2Fapps"
  const role = `${path}/members/all/8`

  it.effect("is the one that is looked at", () =>
    Effect.gen(function* () {
      const routes = { [path]: json(200, group), [role]: json(200, { id: 8, access_level: 50 }) }
      const { facts, lines } = yield* got(routes, named)
      assert.sameMembers(lines(), [...firstRound, path, role])
      assert.deepInclude(facts.group, { id: 1, role: 50 })
    })
  )

  it.effect("may be hidden from the token", () =>
    Effect.gen(function* () {
      const routes = {
        [path]: json(404, { message: "404 Group Not Found" }),
        [role]: json(404, { message: "404 Not found" })
      }
      assert.deepInclude(yield* problemOf(routes, named), { _tag: "GroupNotFound", group: "acme/apps" })
    })
  )

  it.effect("may not have the token's user for a member", () =>
    Effect.gen(function* () {
      const routes = { [path]: json(200, group), [role]: json(404, { message: "404 Not found" }) }
      const { problems } = yield* got(routes, named)
      assert.deepInclude(problems[0], { _tag: "TokenRoleTooLow", role: 0 })
    })
  )

  it.effect.each([
    ["is being deleted", { marked_for_deletion_on: "2026-12-01" }, "GroupDeletionScheduled"],
    ["lets nobody make projects", { project_creation_level: "noone" }, "GroupForbidsProjectCreation"]
  ] as const)("may be one that %s", ([, change, tag]) =>
    Effect.gen(function* () {
      const { problems } = yield* got({ [to.group]: json(200, { ...group, ...change }) })
      assert.strictEqual(problems[0]?._tag, tag)
    })
  )
})

describe("a token that GitLab does not know", () => {
  const unknown = json(401, { message: "401 Unauthorized" })
  const routes = { [to.self]: unknown, [to.user]: unknown, [to.metadata]: unknown }

  it.effect.each([
    [`glpat-${"aB3_-".repeat(3)}`, true],
    [`glpat-${"aB3_-".repeat(4)}`, false],
    ["acme-0123456789", false]
  ] as const)("was perhaps cut off while copying: %s", ([token, cutOff]) =>
    Effect.gen(function* () {
      const problem = yield* problemOf(routes, own, token)
      assert.deepInclude(problem, { _tag: "TokenRejected", cutOff })
      assert.notInclude(JSON.stringify(problem), token)
    })
  )
})
