import { describe, expect, it } from "vitest"
import { as, run, runJson, withSandbox } from "./program.ts"
import { site, small } from "./site.ts"

describe("apps", { timeout: 180_000 }, () => {
  const sandbox = withSandbox()
  const publish = async (app: string, files: Readonly<Record<string, string>>, ...more: ReadonlyArray<string>) =>
    (await runJson(["publish", await site(files), "--app", app, ...more], as(sandbox()))).document

  it("starts empty, and says how to go on", async () => {
    const { code, document } = await runJson(["apps", "list"], as(sandbox()))
    expect(code).toBe(0)
    expect(document.result).toEqual({ group: { id: 2, path: "acme/apps", webUrl: expect.any(String) }, apps: [] })
    const { stdout } = await run(["apps", "list", "--locale", "nl"], as(sandbox()))
    expect(stdout).toMatch(/^Nog geen apps in acme\/apps\n\nPubliceer de eerste:\n {2}\$ pages-publisher publish /)
  })

  it("shows what became of each", async () => {
    await publish("open", small, "--access", "public")
    await publish("closed", small, "--message", "First one")
    sandbox().setScenarios(["job-failed"])
    await publish("broken", small)
    sandbox().setScenarios([])
    const { document } = await runJson(["apps", "list"], as(sandbox()))
    const seen = document.result.apps.map((app: Record<string, unknown>) => [app["name"], app["state"], app["access"]])
    expect(seen).toEqual([
      ["broken", "failed", "members"],
      ["closed", "live", "members"],
      ["open", "live", "public"]
    ])
    expect(document.result.apps[0].problem.code).toBe("ci-job-failed")
    expect(document.result.apps[2]).toMatchObject({
      title: "open",
      version: 1,
      url: expect.stringMatching(/^http/),
      publishedAt: expect.stringMatching(/^\d{4}-/),
      publishedBy: expect.any(String),
      problem: null
    })
    const { stdout } = await run(["apps"], { ...as(sandbox()), env: { COLUMNS: "40" } })
    expect(stdout).toContain("3 apps in acme/apps\n\n✗ broken\n  version 1 · not online: ")
    expect(stdout).toContain(`\n  ${document.result.apps[2].url}\n`)
  })

  it("shows and opens one, and tells why it cannot", async () => {
    const closed = await runJson(["apps", "show", "Closed"], as(sandbox()))
    expect(closed.document.result).toMatchObject({ name: "closed", state: "live", version: 1, problem: null })
    const { stdout } = await run(["apps", "show", "broken"], as(sandbox()))
    expect(stdout).toMatch(/^✗ broken\n\n {2}State +not online\n[\s\S]* {2}ci-job-failed · pages-publisher explain /)
    const open = await runJson(["apps", "open", "open"], as(sandbox()))
    expect(open.document.result).toEqual({ app: "open", url: expect.stringMatching(/^http/), opened: false })
    expect(await (await fetch(open.document.result.url)).text()).toBe(small["index.html"])
    const none = await runJson(["apps", "open", "opn"], as(sandbox()))
    expect([none.code, none.document.problem.code]).toEqual([7, "app-not-found"])
    expect(none.document.problem.why).toContain("there is open")
  })
})
