import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Either, Option } from "effect"
import {
  branch,
  deployment,
  deployStatus,
  job,
  pagesSite,
  pagesUrl,
  pendingJob,
  pipeline,
  pipelineDetail,
  project,
  runningJob,
  webUrl
} from "../gitlab/bodies.ts"
import { json, text } from "../gitlab/scripted.ts"
import { problemOf, to, watching } from "./watching.ts"

const before = deployment("2026-01-01T00:00:00.000Z")
const after = deployment("2026-01-02T03:04:09.000Z")
const notYet = json(200, [])

/** A healthy version's pipeline and address. */
const deployedBy = (routes: Parameters<typeof watching>[0]) =>
  Effect.map(watching(routes), ({ outcome, told, asked }) => {
    const { pipeline: last, url } = Either.getOrThrow(outcome)
    return { status: last.status, url: Option.getOrNull(url), told, asked }
  })

describe("a version", () => {
  it.effect("is followed from its commit to its address", () =>
    Effect.gen(function* () {
      const { status, told, url } = yield* deployedBy({
        [to.pipelines]: [notYet, notYet, json(200, [pipeline])],
        [to.pipeline]: ["created", "pending", "running", "success"].map((word) => json(200, pipelineDetail(word))),
        [to.jobs]: [json(200, []), json(200, [pendingJob]), json(200, [runningJob]), json(200, [job])]
      })
      assert.deepStrictEqual([status, url], ["success", pagesUrl])
      assert.deepStrictEqual(
        told.map((it) => (it._tag === "PipelineSeen" ? [it.status, it.waitsForRunner] : it._tag)),
        [["created", false], ["pending", true], ["running", false], ["success", false], "Deploying"]
      )
    })
  )

  it.effect("is not live with the pipeline's first success: the deployment comes after it", () =>
    Effect.gen(function* () {
      const { asked, status } = yield* deployedBy({
        [to.pipeline]: ["success", "success"].map((word) => json(200, pipelineDetail(word))),
        [to.statuses]: [notYet, ...["created", "running", "success"].map((word) => json(200, [deployStatus(word)]))],
        [to.pages]: [
          json(200, pagesSite()),
          json(200, pagesSite()),
          json(200, pagesSite()),
          json(200, pagesSite(after))
        ]
      })
      assert.strictEqual(status, "success")
      assert.strictEqual(asked(to.statuses).length, 4)
    })
  )

  it.effect("that a pipeline called a success may still fail to be deployed", () =>
    Effect.gen(function* () {
      const problem = yield* problemOf({
        [to.pipeline]: ["success", "running", "failed"].map((word) => json(200, pipelineDetail(word))),
        [to.statuses]: [
          notYet,
          json(200, [deployStatus("running")]),
          json(200, [deployStatus("failed", "artifacts for pages are too large: 104857601")])
        ],
        [to.pages]: json(200, pagesSite())
      })
      assert.strictEqual(problem._tag, "PagesTooLarge")
    })
  )

  it.effect("that never shows in any way was not deployed", () =>
    Effect.gen(function* () {
      const routes = { [to.statuses]: notYet, [to.pages]: json(200, pagesSite(before)) }
      assert.deepInclude(yield* problemOf(routes), { _tag: "PagesNotDeployed", projectUrl: webUrl })
    })
  )

  it.effect.each([
    ["its status", { [to.pages]: json(200, pagesSite()) }],
    ["its deployment", { [to.statuses]: notYet }],
    ["its status and older deployments", { [to.pages]: json(200, pagesSite(before)) }]
  ] as const)("that shows %s only is live after a while", ([, routes]) =>
    Effect.gen(function* () {
      const { asked, url } = yield* deployedBy(routes)
      assert.strictEqual(url, pagesUrl)
      const looks = asked(to.pages)
      assert.isAtLeast((looks.at(-1)?.at ?? 0) - (looks[0]?.at ?? 0), 60_000)
    })
  )
})

describe("the list of deployments", () => {
  it.effect("may hold older ones, in any order", () =>
    Effect.gen(function* () {
      const { asked } = yield* deployedBy({ [to.pages]: json(200, pagesSite(after, before)) })
      assert.strictEqual(asked(to.pages).length, 1)
    })
  )

  it.effect("counts without those of other prefixes and those before the job", () =>
    Effect.gen(function* () {
      const { asked } = yield* deployedBy({
        [to.pages]: [
          json(200, pagesSite(before, deployment("2026-01-02T03:05:00.000Z", "preview"))),
          json(200, pagesSite(before, after))
        ]
      })
      assert.strictEqual(asked(to.pages).length, 2)
    })
  )
})

describe("a GitLab that cannot tell the address", () => {
  const log = text(
    200,
    'Executing "step_script"\n$ echo\nPages address https://acme.pages.example/menu\nJob succeeded\n'
  )

  it.effect.each([
    ["has no such question", json(404, { error: "404 Not Found" })],
    ["knows another method only", json(405, { error: "405 Not Allowed" })]
  ] as const)("because it %s: the job's log does", ([, pages]) =>
    Effect.gen(function* () {
      const { url } = yield* deployedBy({ [to.pages]: pages, [to.log]: log })
      assert.strictEqual(url, "https://acme.pages.example/menu")
    })
  )

  it.effect("and whose log is gone leaves it unknown", () =>
    Effect.gen(function* () {
      const { url } = yield* deployedBy({ [to.pages]: json(404, { error: "404 Not Found" }) })
      assert.isNull(url)
    })
  )
})

describe("Pages", () => {
  it.effect("that is turned off is told as such", () =>
    Effect.gen(function* () {
      const routes = { [to.pages]: json(404, { message: "404 Not Found" }) }
      assert.deepInclude(yield* problemOf(routes), { _tag: "PagesNotInstalled", projectUrl: webUrl })
      const disabled = json(200, { ...project, pages_access_level: "disabled" })
      const ofProject = yield* problemOf({ ...routes, [to.project]: disabled })
      assert.deepInclude(ofProject, { _tag: "PagesDisabled", projectUrl: webUrl })
    })
  )
})

describe("a pipeline that does not appear", () => {
  const none = { [to.pipelines]: notYet }

  it.effect.each([
    ["is nobody's fault that we know", none, { _tag: "CiNoPipeline", projectUrl: webUrl, seconds: 60 }],
    [
      "needs CI to be turned on",
      { ...none, [to.project]: json(200, { ...project, builds_access_level: "disabled" }) },
      { _tag: "CiDisabled", projectUrl: webUrl }
    ],
    [
      "may not be asked for without CI",
      { [to.pipelines]: json(403, { message: "403 Forbidden" }) },
      { _tag: "CiDisabled", projectUrl: webUrl }
    ],
    [
      "is not made for a version that was overtaken",
      { ...none, [to.head]: json(200, branch("d".repeat(40))) },
      { _tag: "PagesSuperseded", app: "menu" }
    ]
  ] as const)("%s", ([, routes, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(routes), expected)
    })
  )

  it.effect("is told when the user's patience ends before ours", () =>
    Effect.gen(function* () {
      const problem = yield* problemOf(none, { wait: Duration.seconds(30) })
      assert.deepInclude(problem, { _tag: "CiNoPipeline", seconds: 30 })
    })
  )
})

describe("the end of the wait", () => {
  const state = (status: string, jobs: ReadonlyArray<unknown>) => ({
    [to.pipeline]: json(200, pipelineDetail(status)),
    [to.jobs]: json(200, jobs)
  })
  const wait = Duration.seconds(90)

  it.effect.each([
    [
      "a job without a runner",
      state("pending", [pendingJob]),
      { _tag: "CiNoRunner", jobUrl: job.web_url, seconds: 90 }
    ],
    ["a job that runs", state("running", [runningJob]), { _tag: "CiStillRunning", status: "running", minutes: 1.5 }],
    ["a status of a later release", state("waiting_for_callback", []), { _tag: "CiStillRunning" }],
    [
      "a deployment that runs",
      { [to.statuses]: json(200, [deployStatus("running")]), [to.pages]: json(200, pagesSite()) },
      { _tag: "CiStillRunning", pipelineUrl: `${webUrl}/-/pipelines/41` }
    ]
  ] as const)("meets %s", ([, routes, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(routes, { wait }), expected)
    })
  )

  it.effect("does not blame runners for a job that got one meanwhile", () =>
    Effect.gen(function* () {
      const jobs = [json(200, [pendingJob]), json(200, [runningJob])]
      const problem = yield* problemOf({ ...state("running", []), [to.jobs]: jobs }, { wait })
      assert.strictEqual(problem._tag, "CiStillRunning")
    })
  )
})
