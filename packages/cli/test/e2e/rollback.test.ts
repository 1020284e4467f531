import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { as, interruptWhen, run, runJson, withSandbox } from "./program.ts"
import { site } from "./site.ts"

const exec = promisify(execFile)
const bytes = new Uint8Array([0, 255, 1, 254, 13, 10, 0x80])
const first = { "index.html": "<h1>One</h1>\n", "a.txt": "a", "img/a.bin": bytes, "both.txt": "same" }
const second = { "index.html": "<h1>Two</h1>\n", "b.txt": "a", "both.txt": "same" }
const third = { "index.html": "<h1>Three</h1>\n", "new.txt": "new", "both.txt": "same" }

describe("rollback", { timeout: 180_000 }, () => {
  const sandbox = withSandbox()
  const publish = async (app: string, files: Readonly<Record<string, string | Uint8Array>>, ...more: string[]) =>
    (await runJson(["publish", await site(files), "--app", app, "--access", "public", ...more], as(sandbox()))).document
  const git = async (app: string, ...words: string[]) =>
    (await exec("git", ["-C", sandbox().repositoryPath(`acme/apps/${app}`), ...words])).stdout
  const since = (before: number) => sandbox().requests.slice(before)

  it("brings an old version back byte for byte, as a new one", async () => {
    await publish("menu", first)
    await publish("menu", second, "--message", "Second menu", "--no-wait")
    await publish("menu", third)
    const tree = (commit: string) => git("menu", "rev-parse", `${commit}:public`)

    const rehearsed = await runJson(["rollback", "menu", "1", "--dry-run"], as(sandbox()))
    expect(rehearsed.document.result).toMatchObject({ version: 4, restores: 1, plan: { remove: ["new.txt"] } })

    const before = sandbox().requests.length
    const { code, document } = await runJson(["rollback", "menu", "1", "--yes"], as(sandbox()))
    expect(document.problems ?? []).toEqual([])
    expect(code).toBe(0)
    expect(document.result).toMatchObject({
      app: "menu",
      version: 4,
      restores: 1,
      live: true,
      access: "public",
      changes: { added: 2, updated: 1, removed: 1, moved: 0, unchanged: 1, bytesTotal: null, requests: 1 }
    })
    // Only what the newest version does not have is asked for.
    const asked = since(before).filter(({ path }) => path.includes("/repository/files/"))
    expect(asked).toHaveLength(3)
    for (const [path, content] of Object.entries(first)) {
      const answer = await fetch(`${document.result.url}/${path}`)
      expect(new Uint8Array(await answer.arrayBuffer()), path).toEqual(new Uint8Array(Buffer.from(content)))
    }
    expect((await fetch(`${document.result.url}/new.txt`)).status).toBe(404)
    expect(await tree("HEAD")).toBe(await tree("HEAD~3"))
    expect(await git("menu", "show", "-s", "--format=%B", "HEAD")).toMatch(
      /^Go back to version 1\n\nPublish-Id: .*\nPublish-Version: 4\nPublish-Parent: .*\nPublish-Restores: 1\nPublished-By: /
    )
  })

  it("has nothing to do where the files are there already", async () => {
    const head = await git("menu", "rev-parse", "HEAD")
    const before = sandbox().requests.length
    const { code, document } = await runJson(["rollback", "menu", "1", "--yes"], as(sandbox()))
    expect(code).toBe(0)
    expect(document.result).toMatchObject({ version: 4, live: true, changes: { unchanged: 4, requests: 0 } })
    expect(since(before).filter(({ method }) => method !== "GET")).toEqual([])
    expect(await git("menu", "rev-parse", "HEAD")).toBe(head)
  })

  it("is told in the history", async () => {
    const { document } = await runJson(["versions", "menu"], as(sandbox()))
    const told = document.result.versions.map((it: Record<string, unknown>) => [
      it["number"],
      it["message"],
      it["restores"],
      it["newest"]
    ])
    expect(told).toEqual([
      [4, "Go back to version 1", 1, true],
      [3, "Publish version 3", null, false],
      [2, "Second menu", null, false],
      [1, "Publish version 1", null, false]
    ])
    const { stdout } = await run(["versions", "menu", "2"], as(sandbox()))
    expect(stdout).toMatch(/^○ version 2\n[\s\S]*0 added, 1 changed, 1 removed, 1 moved\n~ index.html\n/)
  })

  it.each([
    [["rollback", "menu", "9", "--yes"], "app-version-not-found", 7],
    [["versions", "menu", "9"], "app-version-not-found", 7],
    [["rollback", "mneu", "--yes"], "app-not-found", 7],
    [["rollback", "menu"], "local-usage", 2],
    [["rollback", "menu", "0", "--yes"], "local-usage", 2]
  ] as const)("refuses %j", async (args, problem, exit) => {
    const { code, document } = await runJson(args, as(sandbox()))
    expect([document.problem.code, code]).toEqual([problem, exit])
  })

  it("goes back by one, and on after it was interrupted", async () => {
    await publish("short", first, "--no-wait")
    const only = await runJson(["rollback", "short", "--yes"], as(sandbox()))
    expect(only.document.problem.code).toBe("app-no-earlier-version")
    await publish("short", second, "--no-wait")
    const { code } = await run(["rollback", "short", "--yes"], {
      ...as(sandbox()),
      watching: (program, soFar) => interruptWhen(program, () => soFar().includes("● Send"))
    })
    expect(code).toBe(130)
    const { document } = await runJson(["rollback", "short", "1", "--yes"], as(sandbox()))
    expect(document.result).toMatchObject({ version: 3, restores: 1, live: true, changes: { requests: 0 } })
  })
})

describe.each(["14.9", "19.2"])("rollback on GitLab %s", { timeout: 180_000 }, (gitlabVersion) => {
  const sandbox = withSandbox({ gitlabVersion, root: "/gitlab" })

  it("goes back, and the app shows it", async () => {
    for (const files of [first, second]) {
      await runJson(["publish", await site(files), "--app", "menu", "--access", "public"], as(sandbox()))
    }
    const { document } = await runJson(["rollback", "menu", "--yes"], as(sandbox()))
    expect(document.problems ?? []).toEqual([])
    expect(document.result).toMatchObject({ version: 3, restores: 1, live: true })
    const app = await runJson(["apps", "show", "menu"], as(sandbox()))
    expect(app.document.result).toMatchObject({ state: "live", version: 3, url: document.result.url })
    expect(await (await fetch(app.document.result.url)).text()).toBe(first["index.html"])
  })
})
