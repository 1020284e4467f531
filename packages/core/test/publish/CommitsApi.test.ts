import { assert, describe, it } from "@effect/vitest"
import { Effect, Either, Layer } from "effect"
import { commit, commitId, parentId, webUrl } from "../gitlab/bodies.ts"
import { routed, type Routes } from "../gitlab/routed.ts"
import { type Answer, broken, cutOff, json, silent, text } from "../gitlab/scripted.ts"
import { plain } from "../plain.ts"
import { hashingAtOnce } from "../site/gitBlob.ts"
import { unhurried } from "../unhurried.ts"
import { commitsApi } from "../../src/publish/CommitsApi.ts"
import { Delivery, type Sent, type Shipment } from "../../src/publish/Delivery.ts"
import { incompletePath } from "../../src/publish/layout.ts"
import type { Plan } from "../../src/publish/plan.ts"
import { textFile } from "../../src/publish/RepoFile.ts"

const creation = "POST /projects/7/repository/commits"
const listing = "GET /projects/7/repository/commits"
const id = "0b6f1c1e-5d0e-4a53-9d6c-3f0a3b1f7a10"

interface Sending {
  readonly branch: string
  readonly commit_message: string
  readonly actions: ReadonlyArray<{ readonly action: string; readonly file_path: string }>
}

const nothingSent: Sending = { branch: "", commit_message: "", actions: [] }

/** Delivers a page and files of these sizes. */
const delivering = (routes: Routes, sizes: ReadonlyArray<number> = [], plan: Partial<Plan> = {}) =>
  Effect.gen(function* () {
    const { layer, to } = routed(routes)
    const told: Array<Sent> = []
    const program = Effect.gen(function* () {
      const delivery = yield* Delivery
      const add = yield* Effect.forEach(["<h1>Menu</h1>", ...sizes.map((size) => "x".repeat(size))], (content, index) =>
        textFile(index === 0 ? "public/index.html" : `public/${index}.txt`, content)
      )
      const shipment: Shipment = {
        project: { id: 7, webUrl },
        branch: "main",
        base: parentId,
        plan: { add, update: [], remove: [], move: [], unchanged: 0, ...plan },
        letterhead: { id, version: 9, text: null, by: "pages-publisher 1.0.0" }
      }
      return yield* delivery.deliver(shipment, (sent) => Effect.sync(() => told.push(sent)))
    })
    const outcome = yield* program.pipe(
      Effect.provide(Layer.merge(Layer.provide(commitsApi, layer), hashingAtOnce)),
      Effect.either,
      unhurried
    )
    const sent = to(creation)
    return {
      outcome,
      told,
      asked: to,
      times: sent.map(({ at }) => at),
      bodies: sent.map(({ body }) => body as Sending)
    }
  })

const outcomeOf = (...args: Parameters<typeof delivering>) =>
  Effect.map(delivering(...args), ({ outcome }) => Either.getOrThrow(outcome))

const problemOf = (...args: Parameters<typeof delivering>) =>
  Effect.map(delivering(...args), ({ outcome }) => plain(Either.getOrThrow(Either.flip(outcome))))

const landed = json(201, commit)
/** A commit of this number on top of the one before it. */
const nth = (number: number) => ({
  ...commit,
  id: String(number).repeat(40),
  parent_ids: [number === 1 ? parentId : String(number - 1).repeat(40)]
})
const mismatch = json(400, { message: "A file with this name already exists" })
const message = (part?: string) =>
  `Publish version 9\n\nPublish-Id: ${id}\nPublish-Version: 9\n${part === undefined ? "" : `Publish-Part: ${part}\n`}`

describe("a delivery", () => {
  it.effect("is one commit on top of the version it was made for", () =>
    Effect.gen(function* () {
      const { bodies, outcome, told } = yield* delivering({ [creation]: landed })
      assert.deepInclude(Either.getOrThrow(outcome), { _tag: "Delivered", answerLost: false })
      assert.strictEqual(bodies.length, 1)
      const [{ actions, branch, commit_message: said } = nothingSent] = bodies
      assert.strictEqual(branch, "main")
      assert.deepStrictEqual(
        actions.map(({ action, file_path }) => [action, file_path]),
        [["create", "public/index.html"]]
      )
      assert.include(said, `Publish-Parent: ${parentId}`)
      assert.notInclude(said, "[skip ci]")
      assert.deepInclude(told[0], { part: 1, parts: 1, requests: 0, bytes: 0 })
      assert.deepInclude(told[1], { part: 1, parts: 1, requests: 1 })
    })
  )

  it.effect("was overtaken where the tree is another one", () =>
    Effect.gen(function* () {
      const outcome = yield* outcomeOf({ [creation]: mismatch })
      assert.deepInclude(outcome, { _tag: "Overtaken", mixed: null })
      assert.strictEqual("otherwise" in outcome && outcome.otherwise?._tag, "PublishRefused")
    })
  )

  it.effect("was overtaken, and mixed, where it landed on another version", () =>
    Effect.gen(function* () {
      const outcome = yield* outcomeOf({ [creation]: json(201, { ...commit, parent_ids: ["d".repeat(40)] }) })
      assert.strictEqual(outcome._tag === "Overtaken" ? outcome.mixed?.id : undefined, commitId)
    })
  )

  it.effect("fails where GitLab says no", () =>
    Effect.gen(function* () {
      const refused = json(403, { message: "403 Forbidden - You are not allowed to push into this branch" })
      assert.deepInclude(yield* problemOf({ [creation]: refused }), { _tag: "PublishPushForbidden", branch: "main" })
    })
  )
})

const lost = [
  ["broke the line", broken("ECONNRESET")],
  ["ended early", cutOff(201)],
  ["never came", silent],
  ["came from a proxy", text(502, "Bad Gateway")],
  ["was a proxy's page", text(200, "<html></html>", { "content-type": "text/html" })],
  ["told of a failure", json(500, { message: "500 Internal Server Error" })]
] as const

describe.each(lost)("after an answer that %s", (_, answer: Answer) => {
  it.effect("the version is found by its id, and not sent again", () =>
    Effect.gen(function* () {
      const newer = { ...commit, id: "e".repeat(40), message: "Fix a typo", parent_ids: [commitId] }
      const found = { ...commit, message: message() }
      const { bodies, outcome } = yield* delivering({
        [creation]: answer,
        [listing]: [json(200, []), json(200, [newer, found])]
      })
      const delivered = Either.getOrThrow(outcome)
      assert.deepInclude(delivered, { _tag: "Delivered", answerLost: true })
      assert.strictEqual(delivered._tag === "Delivered" ? delivered.commit.id : "", commitId)
      assert.strictEqual(bodies.length, 1)
    })
  )

  it.effect("a version that is not there is to be planned anew", () =>
    Effect.gen(function* () {
      const others = [
        { ...commit, message: message().replace(id, "another") },
        { ...commit, message: message("1/2") }
      ]
      const routes = { [creation]: answer, [listing]: json(200, others) }
      const outcome = yield* outcomeOf(routes)
      assert.deepInclude(outcome, { _tag: "Overtaken", mixed: null })
      assert.match(String("otherwise" in outcome && outcome.otherwise?._tag), /^Host/)
    })
  )

  it.effect("it stays unknown where nobody can be asked", () =>
    Effect.gen(function* () {
      const problem = yield* problemOf({ [creation]: answer, [listing]: broken("ECONNREFUSED") })
      assert.deepInclude(problem, { _tag: "PublishOutcomeUnknown", projectUrl: webUrl })
    })
  )
})

describe("a version found after its answer was lost", () => {
  it.effect("may have landed on another one", () =>
    Effect.gen(function* () {
      const found = { ...commit, message: message(), parent_ids: ["d".repeat(40)] }
      const outcome = yield* outcomeOf({ [creation]: broken("ECONNRESET"), [listing]: json(200, [found]) })
      assert.strictEqual(outcome._tag === "Overtaken" ? outcome.mixed?.id : undefined, commitId)
    })
  )
})

describe("a limit", () => {
  const limited = (seconds: string) =>
    json(429, { message: { error: "This endpoint has been requested too many times." } }, { "retry-after": seconds })

  it.effect.each([
    ["as long as GitLab asks", limited("30"), 30_000],
    ["for half a minute where it cannot be read", json(429, { message: { error: "Later." } }), 30_000],
    ["as the proxy in front asks", text(429, "Retry later", { "retry-after": "7" }), 7000]
  ] as const)("is waited for %s, and the same is sent again", ([, answer, milliseconds]) =>
    Effect.gen(function* () {
      const { bodies, outcome, times } = yield* delivering({ [creation]: [answer, landed] })
      assert.strictEqual(Either.getOrThrow(outcome)._tag, "Delivered")
      assert.deepStrictEqual(bodies[1], bodies[0])
      assert.deepStrictEqual(times, [0, milliseconds])
    })
  )

  it.effect("of more than a minute is for the user to know", () =>
    Effect.gen(function* () {
      const { outcome, times } = yield* delivering({ [creation]: limited("90") })
      const problem = plain(Either.getOrThrow(Either.flip(outcome)))
      assert.deepInclude(problem, { _tag: "HostRateLimited", retryAfterSeconds: 90 })
      assert.strictEqual(times.length, 1)
    })
  )

  it.effect("that never ends is not waited for forever", () =>
    Effect.gen(function* () {
      const { outcome, times } = yield* delivering({ [creation]: limited("10") })
      assert.isTrue(Either.isLeft(outcome))
      assert.deepStrictEqual(times, [0, 10_000, 20_000, 30_000])
    })
  )
})

describe("a version in parts", () => {
  const large = [6_000_000, 6_000_000]
  const arrived = [1, 2].map((number) => json(201, nth(number)))

  it.effect("is marked from its first to its last, and only the last one starts a pipeline", () =>
    Effect.gen(function* () {
      const { bodies, outcome, told } = yield* delivering({ [creation]: arrived }, large)
      assert.strictEqual(Either.getOrThrow(outcome)._tag, "Delivered")
      assert.deepStrictEqual(
        bodies.map(({ actions }) => actions.map(({ action, file_path }) => [action, file_path])),
        [
          [
            ["create", incompletePath],
            ["create", "public/index.html"],
            ["create", "public/1.txt"]
          ],
          [
            ["create", "public/2.txt"],
            ["delete", incompletePath]
          ]
        ]
      )
      assert.deepStrictEqual(
        bodies.map(({ commit_message: said }) => [said.includes("[skip ci]"), /Publish-Part: (.*)/.exec(said)?.[1]]),
        [
          [true, "1/2"],
          [false, "2/2"]
        ]
      )
      assert.include(bodies[1]?.commit_message, `Publish-Parent: ${nth(1).id}`)
      assert.deepStrictEqual(
        told.map(({ part, parts, requests }) => [part, parts, requests]),
        [
          [1, 2, 0],
          [1, 2, 1],
          [2, 2, 1],
          [2, 2, 2]
        ]
      )
      assert.isAbove(told.at(-1)?.bytes ?? 0, 16_000_000)
    })
  )

  it.effect("goes on from a mark that was left behind", () =>
    Effect.gen(function* () {
      const { bodies } = yield* delivering({ [creation]: arrived }, large, { remove: [incompletePath] })
      assert.deepStrictEqual(
        bodies.flatMap(({ actions }) => actions).filter(({ file_path }) => file_path === incompletePath),
        [{ action: "delete", file_path: incompletePath }]
      )
      assert.strictEqual(bodies.at(-1)?.actions.at(-1)?.file_path, incompletePath)
    })
  )

  it.effect("that was overtaken before its last part mixes nothing that visitors could see", () =>
    Effect.gen(function* () {
      const elsewhere = json(201, { ...nth(1), parent_ids: ["d".repeat(40)] })
      const { bodies, outcome } = yield* delivering({ [creation]: elsewhere }, large)
      assert.deepStrictEqual(Either.getOrThrow(outcome), {
        _tag: "Overtaken",
        mixed: null,
        otherwise: null
      })
      assert.strictEqual(bodies.length, 1)
    })
  )

  it.effect("that was overtaken with its last part may be a mixture", () =>
    Effect.gen(function* () {
      const last = json(201, { ...nth(2), parent_ids: ["d".repeat(40)] })
      const outcome = yield* outcomeOf({ [creation]: [json(201, nth(1)), last] }, large)
      assert.strictEqual(outcome._tag === "Overtaken" ? outcome.mixed?.id : undefined, nth(2).id)
    })
  )

  it.effect("finds the part whose answer was lost, and goes on with the next", () =>
    Effect.gen(function* () {
      const { bodies, outcome } = yield* delivering(
        {
          [creation]: [broken("ECONNRESET"), json(201, nth(2))],
          [listing]: json(200, [{ ...nth(1), message: message("1/2") }])
        },
        large
      )
      assert.deepInclude(Either.getOrThrow(outcome), { _tag: "Delivered", answerLost: true })
      assert.strictEqual(bodies.length, 2)
    })
  )
})
