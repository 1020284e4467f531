import { assert, describe, it } from "@effect/vitest"
import { Effect, Either, Option } from "effect"
import { project, webUrl } from "../gitlab/bodies.ts"
import { base, routed, type Routes } from "../gitlab/routed.ts"
import { broken, cutOff, json, silent, text } from "../gitlab/scripted.ts"
import { plain } from "../plain.ts"
import { unhurried } from "../unhurried.ts"
import type { GitLab } from "../../src/gitlab/GitLab.ts"
import { appName } from "../../src/model/AppName.ts"
import type { Problem } from "../../src/problems/Problem.ts"
import { createProject, findProject, open, settle, type Wanted } from "../../src/publish/project.ts"
import { Project } from "../../src/gitlab/Projects.ts"

const wanted: Wanted = {
  app: Either.getOrThrow(appName("Menu")),
  group: {
    id: 1,
    name: "Apps",
    fullPath: "acme/apps",
    webUrl: `${base}/groups/acme/apps`,
    role: 40,
    projectCreation: "maintainer",
    sharedRunners: "enabled",
    markedForDeletionOn: null
  },
  access: null,
  adopt: false
}

const to = { find: "GET /projects/acme%2Fapps%2Fmenu", create: "POST /projects", update: "PUT /projects/7" } as const
const missing = json(404, { message: "404 Project Not Found" })
const there = json(200, project)
const with_ = (change: object) => json(200, { ...project, ...change })

const asking = <A>(routes: Routes, question: Effect.Effect<A, Problem, GitLab>) => {
  const { layer, to: asked } = routed(routes)
  return Effect.map(unhurried(Effect.either(Effect.provide(question, layer))), (outcome) => ({ outcome, asked }))
}

const got = <A>(routes: Routes, question: Effect.Effect<A, Problem, GitLab>) =>
  Effect.map(asking(routes, question), ({ outcome, asked }) => ({ value: Either.getOrThrow(outcome), asked }))

const problemOf = (routes: Routes, question: Effect.Effect<unknown, Problem, GitLab>) =>
  Effect.map(asking(routes, question), ({ outcome }) => plain(Either.getOrThrow(Either.flip(outcome))))

describe("findProject", () => {
  it.effect("finds an app of ours, and none where there is no project", () =>
    Effect.gen(function* () {
      assert.isTrue(Option.isSome((yield* got({ [to.find]: there }, findProject(wanted))).value))
      assert.isTrue(Option.isNone((yield* got({ [to.find]: missing }, findProject(wanted))).value))
    })
  )

  it.effect("follows a project that was moved", () =>
    Effect.gen(function* () {
      const moved = text(301, "Moved", { location: `${base}/api/v4/projects/7` })
      const { value } = yield* got({ [to.find]: moved, "GET /projects/7": there }, findProject(wanted))
      assert.strictEqual(Option.getOrThrow(value).id, 7)
    })
  )

  it.effect.each([
    ["archived", { archived: true }, { _tag: "AppArchived", projectUrl: webUrl }],
    ["to be deleted", { marked_for_deletion_on: "2026-12-01" }, { _tag: "AppDeletionScheduled", on: "2026-12-01" }],
    ["somebody else's", { topics: ["website"] }, { _tag: "AppNameTaken", group: "acme/apps", projectUrl: webUrl }],
    ["without CI", { builds_access_level: "disabled" }, { _tag: "CiDisabled", projectUrl: webUrl }],
    ["without Pages", { pages_access_level: "disabled" }, { _tag: "PagesDisabled", projectUrl: webUrl }]
  ] as const)("stops at a project that is %s", ([, change, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf({ [to.find]: with_(change) }, findProject(wanted)), expected)
    })
  )

  it.effect("takes somebody else's project where that was asked for", () =>
    Effect.gen(function* () {
      const { value } = yield* got({ [to.find]: with_({ topics: [] }) }, findProject({ ...wanted, adopt: true }))
      assert.isTrue(Option.isSome(value))
    })
  )
})

describe("createProject", () => {
  const taken = json(400, {
    message: {
      "project_namespace.name": ["has already been taken"],
      name: ["has already been taken"],
      path: ["has already been taken"]
    }
  })
  const refused = (message: unknown) => json(400, { message })

  it.effect("asks for a private project with our mark in the group", () =>
    Effect.gen(function* () {
      const { asked, value } = yield* got({ [to.create]: json(201, project) }, createProject(wanted))
      assert.isTrue(value.created)
      assert.deepInclude(asked(to.create)[0]?.body, {
        name: "Menu",
        path: "menu",
        namespace_id: 1,
        visibility: "private",
        topics: ["pages-publisher"],
        pages_access_level: "private"
      })
    })
  )

  it.effect("opens the site to everybody only where that was asked for", () =>
    Effect.gen(function* () {
      const { asked } = yield* got({ [to.create]: json(201, project) }, createProject({ ...wanted, access: "public" }))
      assert.deepInclude(asked(to.create)[0]?.body, { pages_access_level: "public", visibility: "private" })
    })
  )

  it.effect("takes the app that somebody else made a moment ago", () =>
    Effect.gen(function* () {
      const { value } = yield* got({ [to.create]: taken, [to.find]: there }, createProject(wanted))
      assert.deepStrictEqual([value.project.id, value.created], [7, false])
    })
  )

  it.effect.each([
    ["the name belongs to what the token cannot see", taken, { _tag: "AppNameTaken", projectUrl: null }],
    [
      "the group allows nobody of this role to make projects",
      refused({ namespace: ["is not valid"] }),
      { _tag: "GroupForbidsProjectCreation", group: "acme/apps", level: "maintainer", role: 40 }
    ],
    [
      "GitLab takes the namespace for a person's",
      json(403, {
        error: ["You cannot create projects in your personal namespace. Contact your GitLab administrator."]
      }),
      { _tag: "GroupForbidsProjectCreation" }
    ],
    [
      "there are too many projects",
      refused({
        limit_reached: ["Your project limit is 10 projects! Please contact your administrator to increase it"]
      }),
      { _tag: "AppLimitReached", group: "acme/apps" }
    ],
    [
      "the path is reserved",
      refused({ path: ["wikis is a reserved name"] }),
      { _tag: "AppNameInvalid", name: "Menu", reason: "reserved" }
    ],
    [
      "the group is closed to it",
      refused({ visibility_level: ["private is not allowed in a public group."] }),
      { _tag: "AppVisibilityRefused", reasons: ["visibility_level private is not allowed in a public group."] }
    ],
    [
      "GitLab says so in other words",
      json(400, { error: "name, path are missing, at least one parameter must be provided" }),
      { _tag: "AppRefused", reasons: ["name, path are missing, at least one parameter must be provided"] }
    ],
    [
      "the token may not write",
      json(403, { error: "insufficient_scope", error_description: "More, please.", scope: "api" }),
      { _tag: "TokenScopeMissing", needed: ["api"] }
    ],
    [
      "the token's user is blocked",
      json(403, { message: "403 Forbidden - Your account has been blocked." }),
      { _tag: "TokenBlocked" }
    ],
    [
      "there were too many today",
      json(429, { message: { error: "This endpoint has been requested too many times. Try again later." } }),
      { _tag: "HostRateLimited", limiter: "endpoint", retryAfterSeconds: null }
    ]
  ] as const)("says that %s", ([, answer, expected]) =>
    Effect.gen(function* () {
      const routes = { [to.create]: answer, [to.find]: missing }
      assert.deepInclude(yield* problemOf(routes, createProject(wanted)), expected)
    })
  )

  describe.each([
    ["broke the line", broken("ECONNRESET"), "HostConnectionLost"],
    ["ended early", cutOff(201), "HostAnswerCutOff"],
    ["never came", silent, "HostTimeout"],
    ["came from a proxy", text(502, "Bad Gateway"), "HostUnavailable"]
  ] as const)("after an answer that %s", (_, answer, tag) => {
    it.effect("finds the project that was made all the same, and makes it once", () =>
      Effect.gen(function* () {
        const { asked, value } = yield* got({ [to.create]: answer, [to.find]: there }, createProject(wanted))
        assert.isTrue(value.created)
        assert.strictEqual(asked(to.create).length, 1)
      })
    )

    it.effect("says what became of the answer where there is none", () =>
      Effect.gen(function* () {
        const problem = yield* problemOf({ [to.create]: answer, [to.find]: missing }, createProject(wanted))
        assert.strictEqual(problem._tag, tag)
      })
    )
  })
})

describe("settle", () => {
  const decoded = (change: object) => Project.make({ ...project, ...change })
  const settling = (change: object, access: Wanted["access"]) =>
    Effect.map(got({ [to.update]: there }, settle(decoded(change), { ...wanted, access, adopt: true })), ({ asked }) =>
      asked(to.update).map(({ body }) => body)
    )

  it.effect.each([
    ["an app that is as it should be", {}, null, []],
    ["the access it has", { pages_access_level: "public" }, "public", []],
    ["the access it has under another name", { pages_access_level: "enabled" }, "members", []],
    ["no access in particular", { pages_access_level: "public" }, null, []],
    ["an app for everybody, which waits for its version", {}, "public", []],
    ["an app for members again", { pages_access_level: "public" }, "members", [{ pages_access_level: "private" }]],
    ["a project to take over", { topics: ["website"] }, null, [{ topics: ["website", "pages-publisher"] }]],
    [
      "both",
      { topics: [], pages_access_level: "public" },
      "members",
      [{ topics: ["pages-publisher"], pages_access_level: "private" }]
    ]
  ] as const)("sends what has to change, and neither name nor visibility: %s", ([, change, access, bodies]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* settling(change, access), [...bodies])
    })
  )
})

describe("open", () => {
  it.effect.each([
    ["an app for everybody", "private", "public", [{ pages_access_level: "public" }]],
    ["an app that is for everybody already", "public", "public", []],
    ["an app for members", "private", "members", []],
    ["no access in particular", "private", null, []]
  ] as const)("lets in no more than was asked for: %s", ([, has, access, bodies]) =>
    Effect.gen(function* () {
      const app = Project.make({ ...project, pages_access_level: has })
      const { asked } = yield* got({ [to.update]: there }, open(app, { ...wanted, access }))
      assert.deepStrictEqual(
        asked(to.update).map(({ body }) => body),
        [...bodies]
      )
    })
  )
})
