import { expect, test } from "vitest"
import type { ScenarioName } from "../src/Sandbox.ts"
import { create, open, type Opened, site } from "./open.ts"

const first = async ({ call }: Opened, id: number, sha: string) => {
  const path = `/projects/${id}/pipelines?sha=${sha}`
  await expect.poll(async () => (await call("maintainer", "GET", path)).body.length).toBe(1)
  return (await call("maintainer", "GET", path)).body[0].id as number
}

const settled = async ({ call }: Opened, id: number, pipeline: number, status: string) => {
  const path = `/projects/${id}/pipelines/${pipeline}`
  await expect.poll(async () => (await call("maintainer", "GET", path)).body.status, { timeout: 8000 }).toBe(status)
  return (await call("maintainer", "GET", path)).body
}

const statuses = async ({ call }: Opened, id: number, sha: string, query = "") =>
  (await call("maintainer", "GET", `/projects/${id}/repository/commits/${sha}/statuses${query}`)).body

const deployed = async (opened: Opened, id: number, sha: string, status = "success") => {
  const found = async () => (await statuses(opened, id, sha, "?name=pages:deploy")).at(-1)
  await expect.poll(async () => (await found())?.status, { timeout: 8000 }).toBe(status)
  return found()
}

test("a publish from commit to deployment", async () => {
  const opened = await open({ pace: 1 })
  const { call, project, commit, sandbox } = opened
  const id = await project("journey")
  const pagesPath = `/projects/${id}/pages`
  expect((await call("maintainer", "GET", pagesPath)).body.deployments).toEqual([])
  const sha = (await commit(id, site())).body.id
  expect((await call("maintainer", "GET", `/projects/${id}/pipelines?sha=${sha}`)).body).toEqual([])
  const pipeline = await first(opened, id, sha)
  const seen = new Set<string>()
  const running = async () => {
    const { body } = await call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}`)
    seen.add(body.status)
    const [job] = (await call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}/jobs`)).body
    expect(job).not.toHaveProperty("failure_reason")
    return (await statuses(opened, id, sha, "?name=pages:deploy"))[0]?.status
  }
  await expect.poll(running, { interval: 5, timeout: 8000 }).toBe("success")
  expect([...seen]).toEqual(expect.arrayContaining(["running"]))
  const detail = await settled(opened, id, pipeline, "success")
  expect(detail).toMatchObject({ source: "push", ref: "main", sha, yaml_errors: null, tag: false })
  expect(detail.detailed_status).toMatchObject({ text: "passed", group: "success" })
  expect((await call("maintainer", "GET", `/projects/${id}/pipelines`)).body[0]).not.toHaveProperty("yaml_errors")
  const jobs = (await call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}/jobs`)).body
  expect(jobs.map((job: { name: string }) => job.name)).toEqual(["pages"])
  expect(jobs[0].artifacts_file.filename).toBe("artifacts.zip")
  expect((await statuses(opened, id, sha)).map((each: { name: string }) => each.name)).toEqual([
    "pages",
    "pages:deploy"
  ])
  const { body: pages } = await call("maintainer", "GET", pagesPath)
  expect(pages.deployments).toHaveLength(1)
  expect(pages.deployments[0].created_at >= jobs[0].finished_at).toBe(true)
  const trace = await call("maintainer", "GET", `/projects/${id}/jobs/${jobs[0].id}/trace`)
  expect(trace.headers.get("content-type")).toBe("text/plain")
  expect(trace.text).toContain(`site of acme/apps/journey at ${pages.url}`)
  const [escape, reset] = ["\u001b[0K", "\u001b[0;m"]
  const plain = trace.text.replace(/section_start:\d+/g, "section_start:0")
  expect(plain).toContain(`section_start:0:step_script\r${escape}`)
  expect(plain.trimEnd().endsWith(`Job succeeded${reset}`)).toBe(true)
  expect(sandbox.deployments).toMatchObject([{ projectId: id, sha, path: "acme/apps/journey" }])
  const shown = await call("maintainer", "GET", `/projects/${id}/repository/commits/${sha}`)
  expect(shown.body).toMatchObject({ status: "success", last_pipeline: { id: pipeline } })
})

/** Switched off, everything works again for the next one. */
const recovers = async (opened: Opened, id: number) => {
  const { commit, sandbox } = opened
  expect(sandbox.deployments).toEqual([])
  sandbox.setScenarios([])
  const next = (await commit(id, [{ action: "update", file_path: "public/index.html", content: "again" }])).body.id
  await deployed(opened, id, next)
  expect(sandbox.deployments).toHaveLength(1)
}

test.each<[ScenarioName, string, string]>([
  ["no-runner", "18.7", "stuck_or_timeout_failure"],
  ["no-runner", "19.2", "stuck_pending_no_matching_runners"],
  ["quota", "18.7", "ci_quota_exceeded"],
  ["image-pull", "18.7", "runner_system_failure"],
  ["image-pull", "19.2", "runner_configuration_error"],
  ["job-failed", "18.7", "script_failure"]
])("%s on %s: the job fails with %s", async (name, gitlabVersion, reason) => {
  const opened = await open({ scenarios: [name], gitlabVersion })
  const { call, project, commit } = opened
  const id = await project("broken")
  const sha = (await commit(id, site())).body.id
  const pipeline = await first(opened, id, sha)
  await settled(opened, id, pipeline, "failed")
  const [job] = (await call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}/jobs`)).body
  expect(job).toMatchObject({ status: "failed", failure_reason: reason })
  expect(await statuses(opened, id, sha, "?name=pages:deploy")).toEqual([])
  await recovers(opened, id)
})

test("no-runner: the job waits without a runner before it is dropped", async () => {
  const opened = await open({ scenarios: ["no-runner"], pace: 0.3 })
  const { call, project, commit } = opened
  const id = await project("waiting")
  const pipeline = await first(opened, id, (await commit(id, site())).body.id)
  const job = async () => (await call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}/jobs`)).body[0]
  await expect.poll(async () => (await job()).status).toBe("pending")
  expect((await job()).runner).toBeNull()
  expect(await job()).not.toHaveProperty("failure_reason")
})

test.each<[ScenarioName, string]>([
  [
    "artifact-without-public",
    "Error: You need to either include a `public/` folder in your artifacts, or specify which one to use for Pages using `publish` in `.gitlab-ci.yml`"
  ],
  ["artifact-too-large", "artifacts for pages are too large: 1073741825"],
  ["too-many-entries", "pages site contains 200001 file entries, while limit is set to 200000"],
  ["outdated-sha", "build SHA is outdated for this ref"]
])("%s: the job succeeds and the deploy fails", async (name, description) => {
  const opened = await open({ scenarios: [name] })
  const { call, project, commit } = opened
  const id = await project("broken")
  const sha = (await commit(id, site())).body.id
  const pipeline = await first(opened, id, sha)
  expect(await deployed(opened, id, sha, "failed")).toMatchObject({ description, allow_failure: false })
  await settled(opened, id, pipeline, "failed")
  const jobs = (await call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}/jobs`)).body
  expect(jobs.map((job: { status: string }) => job.status)).toEqual(["success"])
  await recovers(opened, id)
})

test("yaml and identity problems make a failed pipeline without jobs", async () => {
  for (const [name, text] of [
    ["bad-yaml", "jobs:pages config contains unknown keys: scirpt"],
    ["identity-verification", "Identity verification is required in order to run CI jobs"]
  ] as const) {
    const opened = await open({ scenarios: [name] })
    const id = await opened.project("yaml")
    const sha = (await opened.commit(id, site())).body.id
    const pipeline = await first(opened, id, sha)
    expect(await settled(opened, id, pipeline, "failed")).toMatchObject({ yaml_errors: text })
    expect((await opened.call("maintainer", "GET", `/projects/${id}/pipelines/${pipeline}/jobs`)).body).toEqual([])
  }
})

test("ci-off: no pipeline, and 403 where pipelines would be", async () => {
  const { call, project, commit, sandbox } = await open({ scenarios: ["ci-off"] })
  const id = await project("off")
  await commit(id, site())
  expect((await call("maintainer", "GET", `/projects/${id}`)).body).toMatchObject({
    builds_access_level: "disabled",
    jobs_enabled: false
  })
  expect((await call("maintainer", "GET", `/projects/${id}/pipelines`)).text).toBe('{"message":"403 Forbidden"}')
  sandbox.setScenarios([])
  expect((await call("maintainer", "GET", `/projects/${id}/pipelines`)).body).toEqual([])
})

test("pipeline-canceled, then retried by hand", async () => {
  const opened = await open({ scenarios: ["pipeline-canceled"] })
  const { call, project, commit, sandbox } = opened
  const id = await project("canceled")
  const sha = (await commit(id, site())).body.id
  const pipeline = await first(opened, id, sha)
  await settled(opened, id, pipeline, "canceled")
  sandbox.setScenarios([])
  expect((await call("maintainer", "POST", `/projects/${id}/pipelines/${pipeline}/retry`)).status).toBe(201)
  await deployed(opened, id, sha)
  const jobs = `/projects/${id}/pipelines/${pipeline}/jobs`
  expect((await call("maintainer", "GET", jobs)).body).toHaveLength(1)
  expect((await call("maintainer", "GET", `${jobs}?include_retried=true`)).body).toHaveLength(2)
  const [job] = (await call("maintainer", "GET", jobs)).body
  expect((await call("maintainer", "POST", `/projects/${id}/jobs/${job.id}/retry`)).status).toBe(201)
  expect((await call("maintainer", "POST", `/projects/${id}/jobs/${job.id}/retry`)).text).toBe(
    '{"message":"403 Forbidden - Job is not retryable"}'
  )
  await expect.poll(async () => sandbox.deployments.length).toBe(2)
  const cancel = await call("maintainer", "POST", `/projects/${id}/pipelines/${pipeline}/cancel`)
  expect(cancel.status).toBe(200)
})

test("an interruptible pipeline makes way for a newer one, and never deploys", async () => {
  const opened = await open({ pace: 0.3 })
  const { project, commit, sandbox } = opened
  const id = await project("superseded")
  const one = (await commit(id, site())).body.id
  const older = await first(opened, id, one)
  const two = (await commit(id, [{ action: "update", file_path: "public/index.html", content: "two" }])).body.id
  await settled(opened, id, older, "canceled")
  await deployed(opened, id, two)
  expect(sandbox.deployments.map((each) => each.sha)).toEqual([two])
})

test("an older pipeline that runs again after a newer deployment is outdated", async () => {
  const opened = await open()
  const { call, project, commit, sandbox } = opened
  const id = await project("late")
  const one = (await commit(id, site())).body.id
  const older = await first(opened, id, one)
  await deployed(opened, id, one)
  const two = (await commit(id, [{ action: "update", file_path: "public/index.html", content: "two" }])).body.id
  await deployed(opened, id, two)
  const [job] = (await call("maintainer", "GET", `/projects/${id}/pipelines/${older}/jobs`)).body
  await call("maintainer", "POST", `/projects/${id}/jobs/${job.id}/retry`)
  expect(await deployed(opened, id, one, "failed")).toMatchObject({
    description: "build SHA is outdated for this ref",
    allow_failure: true
  })
  expect(sandbox.deployments.map((each) => each.sha)).toEqual([one, two])
})

test("skip markers, rules, and POST /pipeline", async () => {
  const opened = await open()
  const { call, project, commit } = opened
  const id = await project("rules")
  const skipped = (await commit(id, site(), { commit_message: "Part 1 [skip ci]" })).body.id
  await settled(opened, id, await first(opened, id, skipped), "skipped")
  const run = (body: object) => call("maintainer", "POST", `/projects/${id}/pipeline`, body)
  const started = await run({ ref: "main" })
  expect([started.status, started.body.source]).toEqual([201, "api"])
  await deployed(opened, id, skipped)
  expect((await run({ ref: "nope" })).body).toEqual({ message: { base: ["Reference not found"] } })
  await commit(id, [create("t.txt")], { branch: "topic", start_branch: "main" })
  expect((await run({ ref: "topic" })).body).toEqual({
    message: {
      base: [
        "Pipeline will not run for the selected trigger. The rules configuration prevented any jobs from being added to the pipeline."
      ]
    }
  })
  const bare = await project("bare")
  await commit(bare, [create("a")])
  expect((await call("maintainer", "POST", `/projects/${bare}/pipeline`, { ref: "main" })).body).toEqual({
    message: { base: ["Missing CI config file"] }
  })
})

test.each([
  ["17.3", "pages: true", "jobs:deploy-site:pages config should be a hash"],
  ["16.4", "pages: true", "jobs:deploy-site config contains unknown keys: pages"],
  ["18.7", "scirpt: x", "jobs:deploy-site config contains unknown keys: scirpt"]
])("%s refuses a job with %s", async (gitlabVersion, extra, text) => {
  const opened = await open({ gitlabVersion })
  const id = await opened.project("keywords")
  const yaml = `deploy-site:\n  stage: deploy\n  script: [echo hi]\n  ${extra}\n  artifacts: { paths: [public] }\n`
  const sha = (await opened.commit(id, [create(".gitlab-ci.yml", yaml), create("public/index.html", "x")])).body.id
  const pipeline = await first(opened, id, sha)
  expect((await settled(opened, id, pipeline, "failed")).yaml_errors).toContain(text)
})

test("pages: true on any job from 17.6 on, without artifacts:paths from 17.10 on", async () => {
  for (const [gitlabVersion, status] of [
    ["17.6", "failed"],
    ["17.10", "success"]
  ] as const) {
    const opened = await open({ gitlabVersion })
    const id = await opened.project("anyname")
    const yaml =
      "test:\n  stage: test\n  script: [echo ok]\nsite:\n  stage: deploy\n  script: [echo hi]\n  pages: true\n"
    const sha = (await opened.commit(id, [create(".gitlab-ci.yml", yaml), create("public/index.html", "x")])).body.id
    const found = await deployed(opened, id, sha, status)
    expect(found.description).toBe(status === "failed" ? "missing pages artifacts" : null)
  }
})
