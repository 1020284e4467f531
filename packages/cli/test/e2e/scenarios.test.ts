import { scenarioNames, type ScenarioName } from "@pages-publisher/sandbox/scenarios/Scenarios"
import { describe, expect, it } from "vitest"
import { as, runJson, withSandbox } from "./program.ts"
import { site, small } from "./site.ts"

/** What a publish says under each scenario: a problem and its exit code, or a warning where the publish succeeds. */
const outcomes: Readonly<Record<ScenarioName, readonly [code: string, exit: number]>> = {
  "no-runner": ["ci-no-runner", 6],
  quota: ["ci-quota", 6],
  "ci-off": ["ci-disabled", 6],
  "bad-yaml": ["ci-config-invalid", 6],
  "identity-verification": ["ci-identity-verification", 6],
  "artifact-without-public": ["pages-artifact-missing", 6],
  "artifact-too-large": ["pages-too-large", 6],
  "too-many-entries": ["pages-too-many-entries", 6],
  "outdated-sha": ["pages-superseded", 7],
  "image-pull": ["ci-image-pull", 6],
  "job-failed": ["ci-job-failed", 6],
  "pipeline-canceled": ["ci-canceled", 6],
  "pages-off": ["pages-disabled", 6],
  "no-pages-yet": ["pages-not-live-yet", 0],
  "public-pages": ["pages-open-to-all", 0],
  "rate-limited": ["host-rate-limited", 5],
  "endpoint-rate-limited": ["host-rate-limited", 5],
  slow: ["host-timeout", 5],
  "5xx": ["host-unavailable", 5],
  "500": ["host-internal-error", 5],
  maintenance: ["host-maintenance", 5],
  "lost-answers": ["publish-answer-lost", 0],
  "connection-resets": ["host-connection-lost", 5],
  "body-cut-off": ["host-answer-cut-off", 5],
  "blocked-user": ["token-blocked", 4],
  "push-rule": ["publish-message-rule", 4]
}

describe.each(["from the start", "for an app that exists"])("a publish, %s,", (when) => {
  const sandbox = withSandbox()

  it.each(scenarioNames)("names %s, and succeeds after it", async (scenario) => {
    const [expected, exit] = outcomes[scenario]
    const app = `${scenario}-app`
    const publish = async (content: string, access: "members" | "public" = "public") =>
      runJson(
        [
          "publish",
          await site({ ...small, "content.txt": content }),
          "--app",
          app,
          "--access",
          access,
          "--wait",
          "0.5"
        ],
        as(sandbox())
      )
    const members = scenario === "public-pages" ? "members" : "public"
    if (when !== "from the start") await publish("before", members)
    sandbox().setScenarios([scenario])
    const { code, document } = await publish("new", members)
    sandbox().setScenarios([])
    const said = document.ok ? document.warnings : document.problems
    expect(said.map((it: { code: string }) => it.code)).toEqual([expected])
    expect(code).toBe(exit)

    const after = await publish("new", members)
    expect(after.document.problems ?? []).toEqual([])
    expect(after.document.result).toMatchObject({ live: true })
  })
})

describe("a publish of which the line breaks in the middle", () => {
  const sandbox = withSandbox()

  it.each([
    ["POST", "/repository/commits"],
    ["POST", "/projects"]
  ])("does %s %s once", async (method, path) => {
    const app = `once${path.replaceAll("/", "-")}`
    sandbox().setScenarios([{ name: "lost-answers", times: 1, method, path }])
    const { code, document } = await runJson(
      ["publish", await site(small), "--app", app, "--access", "public"],
      as(sandbox())
    )
    sandbox().setScenarios([])
    expect(document.problems ?? []).toEqual([])
    expect(code).toBe(0)
    expect(document.result).toMatchObject({ live: true, version: 1 })
  })

  it("sends a commit again that never arrived, once", async () => {
    sandbox().setScenarios([{ name: "connection-resets", times: 1, method: "POST", path: "/repository/commits" }])
    const { document } = await runJson(
      ["publish", await site(small), "--app", "resent", "--access", "public"],
      as(sandbox())
    )
    expect(document.problems ?? []).toEqual([])
    expect(document.result).toMatchObject({ live: true, version: 1 })
  })

  it("says that it does not know, where nobody can be asked", async () => {
    const folder = await site(small)
    await runJson(["publish", folder, "--app", "unknown", "--access", "public"], as(sandbox()))
    sandbox().setScenarios([
      { name: "lost-answers", method: "POST", path: "/repository/commits" },
      { name: "connection-resets", method: "GET", path: "/repository/commits" }
    ])
    const changed = await site({ ...small, "more.txt": "x" })
    const { code, document } = await runJson(["publish", changed, "--app", "unknown"], as(sandbox()))
    sandbox().setScenarios([])
    expect([code, document.problem.code]).toEqual([5, "publish-outcome-unknown"])
    const after = await runJson(["publish", changed, "--app", "unknown"], as(sandbox()))
    expect(after.document.result).toMatchObject({ live: true, version: 2, changes: { requests: 0 } })
  })
})
