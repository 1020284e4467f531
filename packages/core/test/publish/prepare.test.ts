import { assert, describe, it } from "@effect/vitest"
import { type Duration, Effect, Either, Layer, Option, Ref, Stream, TestClock } from "effect"
import { branch, commit, pagesSite, parentId, project } from "../gitlab/bodies.ts"
import { routed, type Routes } from "../gitlab/routed.ts"
import { json } from "../gitlab/scripted.ts"
import { goodToken } from "../token/goodToken.ts"
import { unhurried } from "../unhurried.ts"
import { appName } from "../../src/model/AppName.ts"
import { carryOut } from "../../src/publish/carryOut.ts"
import { commitsApi } from "../../src/publish/CommitsApi.ts"
import type { Goods } from "../../src/publish/Goods.ts"
import { type Terms, usualOrder } from "../../src/publish/Order.ts"
import { prepare } from "../../src/publish/prepare.ts"
import type { Progress } from "../../src/publish/Progress.ts"
import { rehearse } from "../../src/publish/rehearse.ts"
import { sitePlan } from "../../src/publish/sitePlan.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"
import { listed } from "../../src/site/listed.ts"
import { takeSnapshot } from "../../src/site/takeSnapshot.ts"

const to = {
  find: "GET /projects/acme%2Fapps%2Fmenu",
  again: "GET /projects/7",
  head: "GET /projects/7/repository/branches/main",
  commits: "GET /projects/7/repository/commits",
  commit: "POST /projects/7/repository/commits",
  tree: "GET /projects/7/repository/tree",
  project: "POST /projects"
} as const

const healthy: Routes = {
  ...goodToken,
  [to.find]: json(200, project),
  [to.again]: json(200, project),
  [to.head]: json(200, branch(parentId)),
  [to.commits]: json(200, [{ ...commit, id: parentId }]),
  [to.commit]: json(201, commit),
  [to.project]: json(201, project),
  "GET /projects/7/pages": json(200, pagesSite()),
  [to.tree]: json(200, []),
  "GET /projects/7/pipelines": json(200, [])
}

const terms = { ...usualOrder, app: Either.getOrThrow(appName("Menu")), wait: null, by: "test" }

/** A site of one page that counts how often its source was opened. */
const counted = (opened: Ref.Ref<number>) => {
  const bytes = Effect.succeed(new TextEncoder().encode("<h1>Soup</h1>"))
  const page = { path: "index.html", size: 13, bytes, chunks: Stream.fromEffect(bytes) }
  return {
    name: "menu",
    open: Effect.as(
      Ref.update(opened, (times) => times + 1),
      listed([page])
    )
  }
}

/** Prepares, lets some time go by, and carries out. */
const inTwo = (routes: Routes, pause: Duration.DurationInput, change: Partial<Terms> = {}) => {
  const { layer, to: asked } = routed({ ...healthy, ...routes })
  const told: Array<Progress> = []
  const report = (progress: Progress) => Effect.sync(() => void told.push(progress))
  const program = Effect.gen(function* () {
    const opened = yield* Ref.make(0)
    const source = counted(opened)
    const goods: Goods<BlobHasher> = {
      name: source.name,
      snapshot: (options, onRead) => takeSnapshot(source, options, onRead)
    }
    const prepared = yield* prepare({ ...terms, ...change }, goods, report)
    const rehearsal = yield* rehearse(prepared)
    const wrote = [...asked("POST"), ...asked("PUT")].length
    const before = told.length
    yield* TestClock.adjust(pause)
    const result = yield* carryOut(prepared, report)
    const tags = told.map(({ _tag }) => _tag)
    return {
      prepared,
      rehearsal,
      wrote,
      result,
      opened: yield* Ref.get(opened),
      seen: tags.slice(0, before),
      done: tags.slice(before)
    }
  }).pipe(Effect.provide(Layer.mergeAll(layer, Layer.provide(commitsApi, layer), BlobHasher.webCrypto)), unhurried)
  return Effect.map(program, (outcome) => ({ ...outcome, asked, told }))
}

describe("a publish in two steps", () => {
  it.effect("shows its plan before anything is written, and then does that without a look at the files' names", () =>
    Effect.gen(function* () {
      const { asked, done, opened, prepared, rehearsal, result, seen, wrote } = yield* inTwo({}, "1 second")
      assert.strictEqual(wrote, 0)
      assert.deepStrictEqual(sitePlan(prepared.comparison.plan).add, ["index.html"])
      assert.deepInclude(rehearsal, { version: 1, commit: parentId })
      assert.deepStrictEqual(seen, ["Judged", "Reading", "Read", "Comparing"])
      assert.deepStrictEqual(done, ["Planned", "Sending", "Sending", "Committed"])
      assert.strictEqual(result.commit, commit.id)
      assert.strictEqual(opened, 1)
      assert.strictEqual(asked(to.tree).length, 1)
    })
  )

  it.effect("asks whether the branch is still what was looked at, and sends what was shown", () =>
    Effect.gen(function* () {
      const { asked, done } = yield* inTwo({}, "10 minutes")
      assert.deepStrictEqual(done, ["Planned", "Sending", "Sending", "Committed"])
      assert.strictEqual(asked(to.tree).length, 1)
      assert.strictEqual(asked(to.head).length, 2)
    })
  )

  it.effect("plans anew where somebody else published meanwhile, and names their version", () =>
    Effect.gen(function* () {
      const other = {
        ...commit,
        id: "c".repeat(40),
        title: "Publish version 8",
        message: "By hand",
        author_name: "anna"
      }
      const { asked, told } = yield* inTwo(
        {
          [to.head]: [json(200, branch(parentId)), json(200, branch(other.id))],
          [to.commits]: json(200, [other, { ...commit, id: parentId }]),
          [to.commit]: json(201, { ...commit, parent_ids: [other.id] })
        },
        "10 minutes"
      )
      assert.strictEqual(asked(to.tree).length, 2)
      assert.strictEqual(asked("POST").length, 1)
      assert.deepStrictEqual(
        told.flatMap((progress) => (progress._tag === "Warned" ? [progress.warning] : [])),
        [{ _tag: "PublishOvertook", other: "Publish version 8", by: "anna" }]
      )
    })
  )

  it.effect("lets in nobody whom somebody else let in meanwhile", () =>
    Effect.gen(function* () {
      const opened = json(200, { ...project, pages_access_level: "public" })
      const update = { [to.again]: opened, "PUT /projects/7": json(200, project) }
      const { asked, result } = yield* inTwo(update, "10 minutes", { access: "members" })
      assert.deepStrictEqual(
        asked("PUT").map(({ body }) => body),
        [{ pages_access_level: "private" }]
      )
      assert.strictEqual(result.access, "members")
    })
  )

  it.effect.each([
    ["archived", json(200, { ...project, archived: true }), "AppArchived"],
    ["about to be deleted", json(200, { ...project, marked_for_deletion_on: "2026-12-01" }), "AppDeletionScheduled"],
    ["no app any more", json(200, { ...project, topics: [] }), "AppNameTaken"],
    ["gone", json(404, { message: "404 Project Not Found" }), "AppGone"]
  ] as const)("sends nothing to a project that is %s by then", ([, now, tag]) =>
    Effect.gen(function* () {
      const problem = yield* Effect.flip(inTwo({ [to.again]: now }, "10 minutes"))
      assert.strictEqual(problem._tag, tag)
    })
  )

  it.effect("makes a new app only when it is carried out", () =>
    Effect.gen(function* () {
      const empty = { [to.find]: json(404, {}), [to.head]: json(404, {}) }
      const first = json(201, { ...commit, parent_ids: [] })
      const { done, prepared, result, seen, wrote } = yield* inTwo({ ...empty, [to.commit]: first }, "10 minutes")
      assert.isTrue(Option.isNone(prepared.found))
      assert.strictEqual(wrote, 0)
      assert.deepStrictEqual(seen, ["Judged", "Reading", "Read"])
      assert.deepStrictEqual(done, ["Comparing", "Planned", "Sending", "Sending", "Committed"])
      assert.isTrue(result.created)
    })
  )
})
