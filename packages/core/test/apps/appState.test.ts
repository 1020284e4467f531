import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, TestClock } from "effect"
import { appState, type Seen } from "../../src/apps/appState.ts"
import { versionsIn } from "../../src/apps/versionsIn.ts"
import { CommitItem } from "../../src/gitlab/CommitItem.ts"
import { PagesSite } from "../../src/gitlab/Pages.ts"
import { Pipeline } from "../../src/gitlab/Pipelines.ts"
import { Project } from "../../src/gitlab/Projects.ts"
import { PagesDisabled } from "../../src/problems/PagesDisabled.ts"
import { PagesNotInstalled } from "../../src/problems/PagesNotInstalled.ts"
import { commitMessage } from "../../src/publish/message.ts"
import { commitId, deployStatus, failedJob, job, pagesUrl, pipelineDetail, webUrl } from "../gitlab/bodies.ts"
import { base, routed } from "../gitlab/routed.ts"
import { json, text } from "../gitlab/scripted.ts"

const at = "2026-01-02T03:04:00Z"
const project = {
  id: 7,
  name: "Menu",
  path: "menu",
  path_with_namespace: "acme/apps/menu",
  web_url: webUrl,
  default_branch: "main"
}
const commit = (part = { number: 1, of: 1 }) =>
  new CommitItem({
    id: commitId,
    created_at: at,
    message: commitMessage({ id: "a1", version: 1, text: null, by: "pages-publisher 1.0.0" }, part, null)
  })
const other = new CommitItem({
  id: "d".repeat(40),
  created_at: at,
  message: "By hand [skip ci]",
  parent_ids: [commitId]
})
const run = (status: string, sha = commitId) =>
  new Pipeline({ id: 41, sha, status, web_url: `${webUrl}/-/pipelines/41`, updated_at: at })
const deployed = Option.some(new PagesSite({ url: pagesUrl, deployments: [{ created_at: at, path_prefix: null }] }))
const site = Option.some(new PagesSite({ url: pagesUrl, deployments: [] }))
const before = Option.some(
  new PagesSite({ url: pagesUrl, deployments: [{ created_at: "2026-01-01T00:00:00Z", path_prefix: null }] })
)
const none = { site: Option.none() }
const pagesOff = new PagesDisabled({ host: base, projectUrl: webUrl })
const notInstalled = new PagesNotInstalled({ host: base, projectUrl: webUrl })

const seen = (change: Partial<Seen> = {}): Seen => ({
  project: new Project(project),
  group: "acme/apps",
  versions: versionsIn([commit()]),
  pipelines: [run("success")],
  site: deployed,
  noPages: null,
  ...change
})

const is = (change: object) => ({ project: new Project({ ...project, ...change }) })

/** A day later, at a GitLab that tells why a job failed. */
const stateOf = (it: Seen, hours = 24, statuses: ReadonlyArray<object> = []) => {
  const { layer } = routed({
    "GET /projects/7/pipelines/41": json(200, pipelineDetail("failed")),
    "GET /projects/7/pipelines/41/jobs": json(200, [statuses.length > 0 ? job : failedJob("job_execution_timeout")]),
    "GET /projects/7/repository/commits/:sha/statuses": json(200, statuses),
    "GET /projects/7/repository/files/:path/raw": json(404, { message: "404 File Not Found" }),
    "GET /projects/7/jobs/91/trace": text(200, "")
  })
  return Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse(at) + hours * 3_600_000)
    const { problem, state } = yield* appState(it)
    return problem === null ? state : `${state}: ${problem._tag}`
  }).pipe(Effect.provide(layer))
}

describe("how an app is doing", () => {
  it.effect.each([
    ["deployed", seen(), "live"],
    ["deployed, at a GitLab that cannot tell", seen({ site: Option.none() }), "live"],
    ["deployed, its pipeline forgotten", seen({ pipelines: [] }), "live"],
    ["deployed, CI turned off afterwards", seen({ ...is({ builds_access_level: "disabled" }), pipelines: [] }), "live"],
    ["taken offline", seen({ site }), "unpublished"],
    ["Pages off", seen(is({ pages_access_level: "disabled" })), "unpublished"],
    ["Pages off, as only its own answer tells", seen({ ...none, noPages: pagesOff }), "unpublished"],
    ["a GitLab without Pages", seen({ ...none, noPages: notInstalled }), "failed: PagesNotInstalled"],
    ["archived", seen(is({ archived: true })), "archived"],
    ["marked for deletion", seen(is({ marked_for_deletion_on: "2026-02-02" })), "deletion-scheduled"],
    ["no version", seen({ versions: [] }), "never-published"],
    ["a pipeline under way", seen({ pipelines: [run("running")] }), "publishing"],
    [
      "a commit of others that skips CI",
      seen({ versions: versionsIn([other, commit()]), pipelines: [run("skipped", other.id), run("success")] }),
      "live"
    ],
    ["a failed job", seen({ pipelines: [run("failed")] }), "failed: CiTimeout"],
    ["a skipped pipeline", seen({ pipelines: [run("skipped")] }), "failed: CiTimeout"],
    ["no pipeline", seen({ site, pipelines: [] }), "failed: CiNoPipeline"],
    ["CI off", seen({ ...is({ builds_access_level: "disabled" }), site, pipelines: [] }), "failed: CiDisabled"],
    ["parts missing", seen({ versions: versionsIn([commit({ number: 1, of: 2 })]) }), "failed: PublishIncomplete"]
  ] as const)("%s", ([, it, state]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* stateOf(it), state)
    })
  )

  it.effect("gives a pipeline and the next part a moment to appear", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* stateOf(seen({ site, pipelines: [] }), 0.01), "publishing")
      const parts = seen({ versions: versionsIn([commit({ number: 1, of: 2 })]) })
      assert.strictEqual(yield* stateOf(parts, 0.01), "publishing")
    })
  )

  it.effect.each([
    ["that is still to come", [], 0.01, "publishing"],
    ["that is under way", [deployStatus("running")], 0.01, "publishing"],
    ["that never came", [], 24, "live"],
    ["that was replaced by an older one", [deployStatus("success")], 0.01, "live"]
  ] as const)("with the site before, waits for a deployment %s", ([, statuses, hours, state]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* stateOf(seen({ site: before }), hours, statuses), state)
    })
  )

  it.effect.each([
    ["that is still to come", [], 0.01, "publishing"],
    ["that was taken away at once", [deployStatus("success")], 0.01, "unpublished"],
    ["that failed though its pipeline did not", [deployStatus("failed", "too large")], 24, "failed: PagesTooLarge"]
  ] as const)("with no site yet, tells a deployment %s", ([, statuses, hours, state]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* stateOf(seen({ site }), hours, statuses), state)
    })
  )
})
