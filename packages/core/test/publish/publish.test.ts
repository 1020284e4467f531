import { assert, describe, it } from "@effect/vitest"
import { Chunk, Effect, Either, Layer, Stream } from "effect"
import { branch, commit, pagesSite, parentId, project } from "../gitlab/bodies.ts"
import { routed, type Routes } from "../gitlab/routed.ts"
import { json, text } from "../gitlab/scripted.ts"
import { plain } from "../plain.ts"
import { gitBlobId } from "../site/gitBlob.ts"
import { bot, goodToken, group, self, to as token } from "../token/goodToken.ts"
import { unhurried } from "../unhurried.ts"
import { appName } from "../../src/model/AppName.ts"
import { problemsOf } from "../../src/problems/Problems.ts"
import { commitsApi } from "../../src/publish/CommitsApi.ts"
import type { Order } from "../../src/publish/Order.ts"
import { publish } from "../../src/publish/publish.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"
import { listed, type ListedFile } from "../../src/site/listed.ts"

const file = (path: string, size = 12): ListedFile => {
  const bytes = Effect.sync(() => new Uint8Array(size))
  return { path, size, bytes, chunks: Stream.fromEffect(bytes) }
}

const order = (...files: ReadonlyArray<ListedFile>): Order => ({
  source: { name: "menu", open: Effect.sync(() => listed([file("index.html"), ...files])) },
  root: null,
  allowSecrets: [],
  app: Either.getOrThrow(appName("Menu")),
  group: null,
  allowPersonal: false,
  access: null,
  message: null,
  adopt: false,
  image: null,
  wait: null,
  dryRun: false,
  by: "pages-publisher 1.0.0"
})

const to = {
  find: "GET /projects/acme%2Fapps%2Fmenu",
  again: "GET /projects/7",
  pages: "GET /projects/7/pages",
  head: "GET /projects/7/repository/branches/main",
  tree: "GET /projects/7/repository/tree",
  commits: "GET /projects/7/repository/commits",
  commit: "POST /projects/7/repository/commits",
  pipelines: "GET /projects/7/pipelines"
} as const

const healthy: Routes = {
  ...goodToken,
  [to.find]: json(200, project),
  [to.again]: json(200, project),
  [to.pages]: json(200, pagesSite()),
  [to.head]: json(200, branch(parentId)),
  [to.tree]: json(200, []),
  [to.commits]: json(200, [{ ...commit, id: parentId }]),
  [to.commit]: json(201, commit),
  [to.pipelines]: json(200, [])
}

/** Believes what a file says of its size, so that a film need not be there. */
const believing = Layer.succeed(BlobHasher, {
  atOnce: 16,
  hash: ({ size }) => Effect.succeed({ blobId: gitBlobId(new TextEncoder().encode(String(size))), read: size })
})

const publishing = (routes: Routes, change: Partial<Order> = {}, ...files: ReadonlyArray<ListedFile>) => {
  const { layer, to: asked } = routed({ ...healthy, ...routes })
  const hasher = files.length > 0 ? believing : BlobHasher.webCrypto
  const program = Stream.runCollect(publish({ ...order(...files), ...change })).pipe(
    Effect.provide(Layer.mergeAll(layer, Layer.provide(commitsApi, layer), hasher)),
    Effect.either,
    unhurried
  )
  return Effect.map(program, (outcome) => ({ outcome, asked }))
}

const problems = (...args: Parameters<typeof publishing>) =>
  Effect.map(publishing(...args), ({ outcome, asked }) => ({
    all: problemsOf(Either.getOrThrow(Either.flip(outcome))).map((problem) => plain(problem)),
    writes: [...asked("POST"), ...asked("PUT"), ...asked("DELETE")].length
  }))

describe("publish", () => {
  it.effect("ends with the result", () =>
    Effect.gen(function* () {
      const { outcome } = yield* publishing({})
      const told = Chunk.toReadonlyArray(Either.getOrThrow(outcome))
      const last = told.at(-1)
      assert.deepInclude(last?._tag === "Published" ? last.result : {}, { app: "menu", commit: commit.id, version: 1 })
    })
  )

  it.effect("writes nothing where it is only tried", () =>
    Effect.gen(function* () {
      const { asked, outcome } = yield* publishing({}, { dryRun: true })
      assert.isTrue(Either.isRight(outcome))
      assert.deepStrictEqual([...asked("POST"), ...asked("PUT")], [])
    })
  )

  it.effect("gives up where others are always faster", () =>
    Effect.gen(function* () {
      const mismatch = json(400, { message: "A file with this name already exists" })
      const somebody = json(200, [
        { ...commit, message: "By hand" },
        { ...commit, id: parentId }
      ])
      const { all, writes } = yield* problems({ [to.commit]: mismatch, [to.commits]: somebody })
      assert.deepInclude(all[0], { _tag: "PublishConflict", app: "menu", tries: 10 })
      assert.strictEqual(writes, 10)
    })
  )

  it.effect("comes after others who were faster once, and names their version", () =>
    Effect.gen(function* () {
      const { outcome } = yield* publishing({
        [to.commit]: [json(400, { message: "A file with this name already exists" }), json(201, commit)],
        [to.commits]: json(200, [
          { ...commit, title: "Publish version 8", message: "By hand", author_name: "anna" },
          { ...commit, id: parentId }
        ])
      })
      const told = Chunk.toReadonlyArray(Either.getOrThrow(outcome))
      assert.deepStrictEqual(
        told.flatMap((progress) => (progress._tag === "Warned" ? [progress.warning] : [])),
        [{ _tag: "PublishOvertook", other: "Publish version 8", by: "anna" }]
      )
    })
  )

  it.effect.each([
    ["refuses", json(400, { message: "A file with this name already exists" }), "PublishRefused"],
    ["fails at", json(500, { message: "500 Internal Server Error" }), "HostInternalError"],
    ["is too busy for", text(502, ""), "HostUnavailable"],
    ["sends elsewhere", text(301, "", { location: "https://gitlab.example/root/api/v4/x" }), "HostRedirected"]
  ] as const)("does not blame others for what GitLab %s on a branch that has not moved", ([, answer, tag]) =>
    Effect.gen(function* () {
      const { all, writes } = yield* problems({ [to.commit]: answer })
      assert.strictEqual(all[0]?._tag, tag)
      assert.isAtMost(writes, 2)
    })
  )

  it.effect("opens a site to everybody only once its version is what they get", () =>
    Effect.gen(function* () {
      const { asked } = yield* publishing({ [to.commit]: json(500, {}) }, { access: "public" })
      assert.deepStrictEqual(asked("PUT"), [])
    })
  )

  it.effect("names all files that are too large, before it asks for the app", () =>
    Effect.gen(function* () {
      const { all, writes } = yield* problems({}, {}, file("film.mp4", 300_000_000), file("b.zip", 240_000_000))
      assert.deepStrictEqual(
        all.map((problem) =>
          problem._tag === "SiteFileTooLarge" ? problem.files.map(({ path }) => path) : problem._tag
        ),
        [["b.zip", "film.mp4"]]
      )
      assert.strictEqual(writes, 0)
    })
  )

  it.effect("stops before anything is made where Pages is off", () =>
    Effect.gen(function* () {
      const off = { [to.pages]: json(404, { message: "404 Not Found" }), "GET /projects/7": json(200, project) }
      const { all, writes } = yield* problems(off)
      assert.deepStrictEqual([all[0]?._tag, writes], ["PagesNotInstalled", 0])
    })
  )
})

describe("a token that may not publish", () => {
  it.effect("is told all that is wrong with it, and nothing is read or written", () =>
    Effect.gen(function* () {
      const { all, writes } = yield* problems({
        [token.self]: json(200, { ...self, scopes: ["read_api"] }),
        [token.role]: json(200, { id: 8, access_level: 30 })
      })
      assert.deepStrictEqual(
        all.map(({ _tag }) => _tag),
        ["TokenScopeMissing", "TokenRoleTooLow"]
      )
      assert.strictEqual(writes, 0)
    })
  )

  it.effect("may still update an app where its group allows no new ones", () =>
    Effect.gen(function* () {
      const routes = { [token.group]: json(200, { ...group, project_creation_level: "noone" }) }
      assert.isTrue(Either.isRight((yield* publishing(routes)).outcome))
      const missing = json(404, { message: "404 Project Not Found" })
      const { all, writes } = yield* problems({ ...routes, [to.find]: missing })
      assert.deepStrictEqual([all[0]?._tag, writes], ["GroupForbidsProjectCreation", 0])
    })
  )

  it.effect("whose scopes nobody can see is told by the first refusal", () =>
    Effect.gen(function* () {
      const tooNarrow = json(403, { error: "insufficient_scope", error_description: "More, please.", scope: "api" })
      const unseen = json(404, { error: "404 Not Found" })
      const { all } = yield* problems({ [token.self]: unseen, [to.commit]: tooNarrow })
      assert.strictEqual(all[0]?._tag, "TokenScopeMissing")
      const granular = json(200, { ...self, scopes: ["api"], granular: true })
      const { all: finer } = yield* problems({ [token.self]: granular, [to.commit]: tooNarrow })
      assert.strictEqual(finer[0]?._tag, "TokenFineGrained")
    })
  )

  it.effect("and may not ask whose it is has too few scopes", () =>
    Effect.gen(function* () {
      const tooNarrow = json(403, { error: "insufficient_scope", error_description: "More.", scope: "api read_user" })
      const unseen = json(404, { error: "404 Not Found" })
      const { all } = yield* problems({ [token.self]: unseen, [token.user]: tooNarrow })
      assert.deepInclude(all[0], { _tag: "TokenScopeMissing", granted: null, needed: ["api"] })
    })
  )

  it.effect("belongs to a project", () =>
    Effect.gen(function* () {
      const { all } = yield* problems({
        [token.user]: json(200, bot("project_7_bot_0a1b")),
        "GET /projects/7": json(200, project)
      })
      assert.deepInclude(all[0], { _tag: "TokenNotForGroup", project: "acme/apps/menu" })
    })
  )
})
