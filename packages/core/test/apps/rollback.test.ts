import { assert, describe, it } from "@effect/vitest"
import { Effect, Either, Layer, TestClock } from "effect"
import { branch, commit, pagesSite, project } from "../gitlab/bodies.ts"
import { routed, type Routes } from "../gitlab/routed.ts"
import { json, text } from "../gitlab/scripted.ts"
import { gitBlobId } from "../site/gitBlob.ts"
import { goodToken } from "../token/goodToken.ts"
import { unhurried } from "../unhurried.ts"
import { prepareRollback } from "../../src/apps/prepareRollback.ts"
import { carryOutRollback } from "../../src/apps/rollback.ts"
import { appName } from "../../src/model/AppName.ts"
import { ciFile, defaultImage } from "../../src/publish/ciFile.ts"
import { commitsApi } from "../../src/publish/CommitsApi.ts"
import { commitMessage } from "../../src/publish/message.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"

const to = {
  find: "GET /projects/acme%2Fapps%2Fmenu",
  again: "GET /projects/7",
  head: "GET /projects/7/repository/branches/main",
  tree: "GET /projects/7/repository/tree",
  commits: "GET /projects/7/repository/commits",
  commit: "POST /projects/7/repository/commits",
  page: "GET /projects/7/repository/files/public%2Findex.html/raw",
  picture: "GET /projects/7/repository/files/public%2Fold.txt/raw"
} as const

const idOf = (version: number) => String(version).repeat(40)
const made = (version: number, part = { number: 1, of: 1 }) => ({
  ...commit,
  id: idOf(version),
  parent_ids: version === 1 ? [] : [idOf(version - 1)],
  message: commitMessage({ id: `id-${version}`, version, text: null, by: "test" }, part, null)
})

const entry = (path: string, content: string) => ({
  id: gitBlobId(new TextEncoder().encode(content)),
  path,
  mode: "100644",
  type: "blob"
})
const ci = entry(".gitlab-ci.yml", ciFile(defaultImage))
const old = [entry("public/index.html", "old"), entry("public/old.txt", "words"), entry("public/both.txt", "both"), ci]
const now = [entry("public/index.html", "new"), entry("public/both.txt", "both"), entry("public/new.txt", "more"), ci]

const healthy: Routes = {
  ...goodToken,
  [to.find]: json(200, project),
  [to.again]: json(200, project),
  [to.head]: json(200, { ...branch(idOf(2)), commit: made(2) }),
  [to.commits]: json(200, [made(2), made(1)]),
  // That of the version to restore comes first.
  [to.tree]: [json(200, old), json(200, now)],
  [to.page]: text(200, "old"),
  [to.picture]: text(200, "words"),
  [to.commit]: json(201, { ...commit, parent_ids: [idOf(2)] }),
  "GET /projects/7/pages": json(200, pagesSite()),
  "GET /projects/7/pipelines": json(200, [])
}

const quiet = () => Effect.void
const terms = { app: Either.getOrThrow(appName("Menu")), group: null, allowPersonal: false, wait: null, by: "test" }

const wentBack = (routes: Routes, version: number | null = null) => {
  const { layer, lines, to: asked } = routed({ ...healthy, ...routes })
  const program = Effect.gen(function* () {
    const step = yield* prepareRollback({ ...terms, version }, quiet)
    const wrote = asked("POST").length
    yield* TestClock.adjust("1 second")
    return { step, wrote, result: yield* carryOutRollback(step, quiet) }
  }).pipe(
    Effect.provide(Layer.mergeAll(layer, Layer.provide(commitsApi, layer), BlobHasher.webCrypto)),
    Effect.either,
    unhurried
  )
  return Effect.map(program, (outcome) => ({ outcome, asked, lines }))
}

describe("going back", () => {
  it.effect("reads what is not there any more, and nothing else", () =>
    Effect.gen(function* () {
      const { asked, lines, outcome } = yield* wentBack({})
      const { result, step, wrote } = Either.getOrThrow(outcome)
      assert.strictEqual(wrote, 0)
      assert.deepStrictEqual([step.from.number, step.to.number], [2, 1])
      assert.deepInclude(result, { version: 3, restores: 1 })
      assert.deepInclude(result.changes, { added: 1, updated: 1, removed: 1, unchanged: 1, bytesTotal: null })
      assert.strictEqual(asked(to.find).length, 1)
      assert.deepStrictEqual(
        lines()
          .filter((line) => line.endsWith("/raw"))
          .sort(),
        [to.page, to.picture]
      )
    })
  )

  it.effect("reads the history until the version is there, and all of its parts", () =>
    Effect.gen(function* () {
      const pages = { [to.commits]: [json(200, [made(2)], { "x-next-page": "2" }), json(200, [made(1)])] }
      const { asked, outcome } = yield* wentBack(pages)
      assert.strictEqual(Either.getOrThrow(outcome).step.to.commit, idOf(1))
      assert.deepStrictEqual(
        asked(to.commits).map(({ url }) => new URL(url).searchParams.get("page")),
        ["1", "2"]
      )
    })
  )

  it.effect("believes no byte that is not the version's", () =>
    Effect.gen(function* () {
      const { asked, outcome } = yield* wentBack({ [to.page]: text(200, "<h1>Sign in</h1>") })
      assert.strictEqual(Either.getOrThrow(Either.flip(outcome))._tag, "HostAnswerUnexpected")
      assert.strictEqual(asked("POST").length, 0)
    })
  )

  it.effect("stops before the history at a project that may not be published to", () =>
    Effect.gen(function* () {
      const { asked, outcome } = yield* wentBack({ [to.find]: json(200, { ...project, archived: true }) })
      assert.strictEqual(Either.getOrThrow(Either.flip(outcome))._tag, "AppArchived")
      assert.strictEqual(asked(to.commits).length, 0)
    })
  )
})
