import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { branch, deployStatus, failedJob, job, pipelineDetail, webUrl } from "../gitlab/bodies.ts"
import { json, text } from "../gitlab/scripted.ts"
import { problemOf, to } from "./watching.ts"

const pipelineUrl = `${webUrl}/-/pipelines/41`
const jobUrl = `${webUrl}/-/jobs/91`

/** Colours, sections and times as runners write them (contract 7.6). */
const log = (...lines: ReadonlyArray<string>) =>
  text(
    200,
    [
      'section_start:1767323045:prepare_executor\r\u001b[0K\u001b[0K\u001b[36;1mPreparing the "docker" executor\u001b[0;m\u001b[0;m',
      "Using Docker executor with image busybox:stable ...",
      "Pulling docker image busybox:stable ...",
      ...lines.map((line) => `\u001b[31;1m${line}\u001b[0;m`),
      ""
    ].join("\n")
  )

const failed = (reason: string, lines: ReadonlyArray<string> = [], more: object = {}) => ({
  [to.pipeline]: json(200, pipelineDetail("failed")),
  [to.jobs]: json(200, [failedJob(reason, more)]),
  [to.log]: log(...lines)
})

const withoutRunner = { runner: null, started_at: null, finished_at: "2026-01-02T04:04:01.000Z" }

describe("a failed job", () => {
  it.effect.each([
    ["ci_quota_exceeded", { _tag: "CiQuota", jobUrl, group: "acme/apps" }],
    ["builds_disabled", { _tag: "CiDisabled", projectUrl: webUrl }],
    ["no_matching_runner", { _tag: "CiNoRunner", jobUrl, seconds: 3600 }],
    ["runner_unsupported", { _tag: "CiRunnerUnsuitable" }],
    ["stuck_or_timeout_failure", { _tag: "CiNoRunner" }],
    ["stuck_pending_no_matching_runners", { _tag: "CiNoRunner" }],
    ["stuck_pending_with_matching_runners", { _tag: "CiRunnersBusy", seconds: 3600 }],
    ["job_execution_timeout", { _tag: "CiTimeout", jobUrl, projectUrl: webUrl, reason: "job_execution_timeout" }],
    ["user_blocked", { _tag: "TokenBlocked", host: "https://gitlab.example" }],
    ["a_word_of_a_later_release", { _tag: "CiJobFailed", reason: "a_word_of_a_later_release" }]
  ] as const)("that no runner took, with %s", ([reason, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(failed(reason, [], withoutRunner)), expected)
    })
  )

  it.effect.each(["stuck_or_timeout_failure", "no_updates_running"])("that a runner lost, with %s", (reason) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(failed(reason)), { _tag: "CiRunnerLost", jobUrl, reason })
    })
  )

  it.effect("shows the end of its log without colours and section marks", () =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(failed("script_failure", ["ERROR: Job failed: exit code 1"])), {
        _tag: "CiJobFailed",
        log: [
          'Preparing the "docker" executor',
          "Using Docker executor with image busybox:stable ...",
          "Pulling docker image busybox:stable ...",
          "ERROR: Job failed: exit code 1"
        ]
      })
    })
  )

  it.effect("is named by its reason where its log is gone", () =>
    Effect.gen(function* () {
      const routes = { ...failed("script_failure"), [to.log]: json(404, { message: "404 Not found" }) }
      assert.deepInclude(yield* problemOf(routes), { _tag: "CiJobFailed", reason: "script_failure", log: [] })
    })
  )

  it.effect("is the Pages job rather than another one", () =>
    Effect.gen(function* () {
      const other = failedJob("script_failure", { id: 99, name: "scan", web_url: `${webUrl}/-/jobs/99` })
      const routes = { ...failed(""), [to.jobs]: json(200, [other, failedJob("ci_quota_exceeded")]) }
      assert.deepInclude(yield* problemOf(routes), { _tag: "CiQuota", jobUrl })
      assert.deepInclude(
        yield* problemOf({ ...routes, "GET /projects/7/jobs/99/trace": log(), [to.jobs]: json(200, [other]) }),
        {
          _tag: "CiJobFailed",
          jobUrl: `${webUrl}/-/jobs/99`
        }
      )
    })
  )
})

describe("an image", () => {
  const limited =
    'ERROR: Job failed: failed to pull image "busybox:stable" with specified policies [always]: Error response from daemon: toomanyrequests: You have reached your pull rate limit. (manager.go:250:1s)'
  const denied =
    'ERROR: Job failed (system failure): failed to pull image "acme/none" with specified policies [always]: Error response from daemon: pull access denied for acme/none, repository does not exist'
  const kubernetes =
    'ERROR: Job failed: prepare environment: waiting for pod running: pulling image "busybox:stable": image pull failed: Back-off pulling image "busybox:stable"'

  it.effect.each([
    ["runner_system_failure", denied],
    ["runner_system_failure", kubernetes],
    ["runner_configuration_error", denied],
    ["runner_external_dependency_failure", limited]
  ] as const)("that could not be pulled, with %s", ([reason, line]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(failed(reason, [line])), {
        _tag: "CiImagePull",
        jobUrl,
        image: "busybox:stable",
        said: line
      })
    })
  )

  it.effect("that was pulled is not to blame for what came after it", () =>
    Effect.gen(function* () {
      const line = "ERROR: Job failed (system failure): Cannot connect to the Docker daemon at tcp://docker:2375"
      assert.deepInclude(yield* problemOf(failed("runner_system_failure", [line])), {
        _tag: "CiRunnerFailed",
        said: line
      })
    })
  )
})

describe("a job's log", () => {
  it.effect("tells that the artifact was too large", () =>
    Effect.gen(function* () {
      const lines = [
        'WARNING: Uploading artifacts as "archive" to coordinator... 413 Request Entity Too Large  id=91 responseStatus=413 Request Entity Too Large',
        "ERROR: Job failed: exit code 1"
      ]
      assert.deepInclude(yield* problemOf(failed("script_failure", lines)), { _tag: "CiArtifactTooLarge", jobUrl })
    })
  )

  it.effect.each([
    ["printed", "Another version arrived at the same time. Publish again.", "PagesSuperseded"],
    ["shown", '$ if true; then echo "Another version arrived at the same time. Publish again."; fi', "CiJobFailed"]
  ] as const)("tells of another version where that was %s by the script", ([, line, tag]) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* problemOf(failed("script_failure", [line])))._tag, tag)
    })
  )
})

describe("a pipeline", () => {
  const ended = (status: string, said: string | null = null) => ({
    [to.pipeline]: json(200, pipelineDetail(status, said)),
    [to.jobs]: json(200, [])
  })

  it.effect.each([
    [
      "whose file is wrong",
      ended("failed", "jobs:pages config contains unknown keys: pagess"),
      { _tag: "CiConfigInvalid", pipelineUrl, said: "jobs:pages config contains unknown keys: pagess" }
    ],
    [
      "of somebody unverified",
      ended("failed", "Identity verification is required in order to run CI jobs"),
      { _tag: "CiIdentityVerification", host: "https://gitlab.example", pipelineUrl }
    ],
    ["that was skipped", ended("skipped"), { _tag: "CiSkipped" }],
    ["that waits for a hand", ended("manual"), { _tag: "CiBlocked", pipelineUrl, status: "manual" }],
    ["that waits for a time", ended("scheduled"), { _tag: "CiBlocked", status: "scheduled" }],
    ["that somebody canceled", ended("canceled"), { _tag: "CiCanceled", pipelineUrl }],
    ["that is being canceled", ended("canceling"), { _tag: "CiCanceled" }],
    [
      "that a newer version canceled",
      { ...ended("canceled"), [to.head]: json(200, branch("d".repeat(40))) },
      { _tag: "PagesSuperseded", app: "menu", projectUrl: webUrl }
    ]
  ] as const)("%s", ([, routes, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(routes), expected)
    })
  )
})

describe("a deployment", () => {
  const said = (description: string) => ({
    [to.jobs]: json(200, [job]),
    [to.statuses]: json(200, [deployStatus("failed", description)])
  })

  it.effect.each([
    ["missing pages artifacts", { _tag: "PagesArtifactMissing", said: "missing pages artifacts" }],
    ["missing artifacts metadata", { _tag: "PagesStorageFailed" }],
    [
      "Error: You need to either include a `public/` folder in your artifacts, or specify which one to use for Pages using `publish` in `.gitlab-ci.yml`",
      { _tag: "PagesArtifactMissing" }
    ],
    ["pages miss the public folder", { _tag: "PagesArtifactMissing" }],
    ["build SHA is outdated for this ref", { _tag: "PagesSuperseded", app: "menu" }],
    ["pages are outdated", { _tag: "PagesSuperseded" }],
    ["artifacts for pages are too large: 104857601", { _tag: "PagesTooLarge", bytes: 104_857_601 }],
    [
      "pages site contains 200001 file entries, while limit is set to 200000",
      { _tag: "PagesTooManyEntries", entries: 200_001, limit: 200_000 }
    ],
    [
      "Either the `publish` or `pages.publish` option may be present in `.gitlab-ci.yml`, but not both.",
      { _tag: "PagesConfigConflict" }
    ],
    ["The uploaded artifact size does not match the expected value", { _tag: "PagesStorageFailed" }],
    ["pages failed to extract", { _tag: "PagesStorageFailed", said: "pages failed to extract" }],
    ["words of a later release", { _tag: "PagesDeployFailed", said: "words of a later release" }]
  ] as const)("that failed with “%s”", ([description, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(said(description)), { projectUrl: webUrl, ...expected })
    })
  )

  it.effect("that was canceled made way for a newer one", () =>
    Effect.gen(function* () {
      const problem = yield* problemOf({ [to.statuses]: json(200, [deployStatus("canceled")]) })
      assert.strictEqual(problem._tag, "PagesSuperseded")
    })
  )
})
