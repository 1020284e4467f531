import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import { publish } from "@pages-publisher/core/publish/publish"
import type { Sandbox, ScenarioName } from "@pages-publisher/sandbox/Sandbox"
import { startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { Duration, Effect, Either, Redacted, Stream } from "effect"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { folder } from "../../src/node/folder.ts"
import { reaching } from "../../src/services.ts"
import { site, small } from "../e2e/site.ts"
import { http } from "../network/servers.ts"
import { as, diagnosed, doctor } from "./doctor.ts"

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ pace: 0.05 })
})
afterAll(() => sandbox.close())

/** Publishes under a scenario, whatever that comes to; minutes to wait are none where it is not awaited. */
const publishUnder = async (scenarios: ReadonlyArray<ScenarioName>, app: string, wait: Duration.Duration | null) => {
  sandbox.setScenarios([...scenarios])
  const order = { ...usualOrder, source: folder(await site(small)), app: { name: app, path: app }, by: "test", wait }
  const host = Either.getOrThrow(Host.parse(sandbox.start.url))
  const token = Redacted.make(sandbox.start.tokens.maintainer)
  await publish({ ...order, access: "public" }).pipe(
    Stream.runDrain,
    Effect.either,
    reaching({ host, token, fetch: globalThis.fetch, patience: usualWaits }),
    Effect.runPromise
  )
}

const soon = { PAGES_PUBLISHER_PATIENCE: "2" }

describe("doctor, for an app", () => {
  it("finds it live, by itself or by its name", async () => {
    await publishUnder([], "older", Duration.minutes(1))
    await publishUnder([], "newer", Duration.minutes(1))
    const newest = await diagnosed(as(sandbox))
    expect([newest.code, newest.failed]).toEqual([0, []])
    expect(newest.links["ci"]).toMatchObject({ state: "ok", facts: { app: "newer", status: "success" } })
    const named = await diagnosed({ ...as(sandbox), args: ["--app", "Older"] })
    expect(named.links["group"]?.facts).toMatchObject({ apps: 2 })
    expect(named.links["ci"]).toMatchObject({ state: "ok", facts: { app: "older", status: "success" } })
    expect(named.links["pages"]).toMatchObject({ state: "ok", facts: { deployed: true, visit: "live" } })
    expect(named.links["pages"]?.detail).toContain(sandbox.start.pagesUrl)
  })

  it("says that members have to sign in", async () => {
    await publishUnder([], "closed", Duration.minutes(1))
    const { id } = await project("closed")
    await change(id, { pages_access_level: "private" })
    const { links } = await diagnosed({ ...as(sandbox), args: ["--app", "closed"] })
    expect(links["pages"]?.facts).toMatchObject({ visit: "members-only" })
  })

  it("says that the address does not show the site yet", async () => {
    sandbox.setScenarios(["no-pages-yet"])
    const { code, links } = await diagnosed({ ...as(sandbox), args: ["--app", "older"] })
    sandbox.setScenarios([])
    expect(code).toBe(0)
    expect(links["pages"]).toMatchObject({ state: "ok", facts: { deployed: true, visit: "not-yet" } })
  })

  it("looks no further where there is none yet", async () => {
    const { code, links } = await diagnosed({ ...as(sandbox), args: ["--app", "never-published"] })
    expect(code).toBe(0)
    expect(links["ci"]?.state).toBe("skipped")
    expect(links["pages"]?.detail).toContain("never-published")
  })

  it.each([
    ["no-runner", "ci", "ci-no-runner"],
    ["quota", "ci", "ci-quota"],
    ["bad-yaml", "ci", "ci-config-invalid"],
    ["identity-verification", "ci", "ci-identity-verification"],
    ["image-pull", "ci", "ci-image-pull"],
    ["job-failed", "ci", "ci-job-failed"],
    ["pipeline-canceled", "ci", "ci-canceled"],
    ["ci-off", "ci", "ci-disabled"],
    ["pages-off", "pages", "pages-disabled"],
    ["artifact-without-public", "pages", "pages-artifact-missing"],
    ["artifact-too-large", "pages", "pages-too-large"],
    ["too-many-entries", "pages", "pages-too-many-entries"],
    ["outdated-sha", "pages", "pages-superseded"]
  ] as const)("after %s, stops at the link %s", async (scenario, link, problem) => {
    const app = `after-${scenario}`
    const isSetting = scenario === "ci-off" || scenario === "pages-off"
    if (isSetting) await publishUnder([], app, Duration.minutes(1))
    const ends = scenario === "no-runner" ? null : Duration.minutes(1)
    await publishUnder([scenario], app, ends)
    const { failed, links, ok, problems } = await diagnosed({ ...as(sandbox), args: ["--app", app], env: soon })
    sandbox.setScenarios([])
    expect([problems, failed]).toEqual([[problem], [link]])
    expect(ok.includes("ci")).toBe(link === "pages")
    expect(links["ci"]?.facts).toMatchObject({ app })
  })

  it.each([
    ["archived", async (id: number) => ask("POST", `/projects/${id}/archive`), "ci", "app-archived"],
    ["being deleted", async (id: number) => ask("DELETE", `/projects/${id}`), "", ""],
    ["without CI", async (id: number) => change(id, { builds_access_level: "disabled" }), "ci", "ci-disabled"],
    ["without Pages", async (id: number) => change(id, { pages_access_level: "disabled" }), "pages", "pages-disabled"]
  ] as const)("names an app that is %s", async (state, happens, link, problem) => {
    const app = `app-${state.replaceAll(" ", "-")}`
    await publishUnder([], app, Duration.minutes(1))
    await happens((await project(app)).id)
    const { failed, problems } = await diagnosed({ ...as(sandbox), args: ["--app", app] })
    // What is being deleted has given up its name.
    expect([failed, problems]).toEqual(problem === "" ? [[], []] : [[link], [problem]])
  })

  it("looks at an app of which nothing was published yet", async () => {
    const { id } = sandbox.start.group
    await ask("POST", "/projects", { name: "empty", path: "empty", namespace_id: id, topics: ["pages-publisher"] })
    const { code, links } = await diagnosed({ ...as(sandbox), args: ["--app", "empty"] })
    expect(code).toBe(0)
    expect(links["ci"]).toMatchObject({ state: "ok", facts: { app: "empty", pipeline: null } })
    expect(links["pages"]).toMatchObject({ state: "ok", facts: { deployed: false, visit: null } })
  })

  it("does not take a pipeline that is under way for a problem", async () => {
    await publishUnder(["no-runner"], "waiting", null)
    const looking = doctor({ ...as(sandbox), args: ["--app", "waiting", "--json"] })
    sandbox.setScenarios([])
    const document = JSON.parse((await looking).stdout)
    expect(document.problems ?? []).toEqual([])
  })

  it("does not mind that no new apps may be made, for one that is there", async () => {
    const host = await withoutNewApps()
    const { token } = as(sandbox)
    const [known, unknown] = await Promise.all(
      ["older", "unheard-of"].map(async (app) => diagnosed({ host, token: token ?? "", args: ["--app", app] }))
    )
    expect(known?.problems).toEqual([])
    expect(known?.ok).toContain("ci")
    expect([unknown?.failed, unknown?.problems]).toEqual([["group"], ["group-forbids-project-creation"]])
  })
})

/** The same GitLab, whose group lets nobody create projects. */
const withoutNewApps = async () => {
  const server = await http(({ headers, url }, response) => {
    const given = { "private-token": String(headers["private-token"] ?? "") }
    void fetch(`${sandbox.start.url}${url}`, { headers: given, redirect: "manual" }).then(async (answer) => {
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      response.end(
        (await answer.text()).replace('"project_creation_level":"developer"', '"project_creation_level":"noone"')
      )
    })
  })
  onTestFinished(() => server.close())
  return `http://127.0.0.1:${server.port}`
}

const ask = async (method: string, path: string, body?: object) => {
  const { apiUrl, tokens } = sandbox.start
  const answer = await fetch(`${apiUrl}${path}`, {
    method,
    headers: { "private-token": tokens.owner, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true)
  return answer.json()
}

const project = async (app: string): Promise<{ readonly id: number }> =>
  ask("GET", `/projects/${encodeURIComponent(`acme/apps/${app}`)}`)

const change = async (id: number, settings: object) => ask("PUT", `/projects/${id}`, settings)
