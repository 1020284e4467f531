import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join, relative } from "node:path"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { as, built, filesBelow, run, runJson, temporary, withSandbox } from "./program.ts"
import { realSite, site, small } from "./site.ts"

const exec = promisify(execFile)

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

/** Relative path → digest of every file below a folder. */
const contents = async (folder: string) =>
  new Map(
    await Promise.all(
      (await filesBelow(folder)).map(async (file) => [relative(folder, file), digest(await readFile(file))] as const)
    )
  )

describe("publish", () => {
  const sandbox = withSandbox()

  const posts = (since: number) =>
    sandbox()
      .requests.slice(since)
      .filter(({ method, path }) => method === "POST" && path.endsWith("/repository/commits"))

  it.each([
    ["swagger-ui-dist", 2],
    ["html5-boilerplate", 1]
  ] as const)("puts %s online byte for byte, in %i requests", async (name, requests) => {
    const folder = await realSite(name)
    const { code, document } = await runJson(["publish", folder, "--app", name, "--access", "public"], as(sandbox()))
    expect(document.problems ?? []).toEqual([])
    expect(code).toBe(0)
    const files = await contents(folder)
    expect(document.result).toMatchObject({
      app: name,
      access: "public",
      version: 1,
      created: true,
      live: true,
      via: "api",
      project: { path: `acme/apps/${name}` },
      pipeline: { status: "success" },
      changes: { added: files.size, updated: 0, removed: 0, moved: 0, unchanged: 0, requests }
    })
    for (const [path, expected] of files) {
      const url = `${document.result.url.replace(/\/$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`
      const answer = await fetch(url)
      expect(answer.status, path).toBe(200)
      expect(digest(new Uint8Array(await answer.arrayBuffer())), path).toBe(expected)
    }
    const clone = await temporary()
    const address = `${sandbox().start.url.replace("//", `//x:${sandbox().start.tokens.maintainer}@`)}/acme/apps/${name}.git`
    await exec("git", ["clone", "-q", address, clone], { env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } })
    expect(await contents(join(clone, "public"))).toEqual(files)
  })

  it("sends nothing twice", async () => {
    const folder = await site({ ...small, "img/a.svg": "<svg/>", "img/b.svg": "<svg><g/></svg>" })
    const publish = () => runJson(["publish", folder, "--app", "twice", "--access", "public"], as(sandbox()))
    const first = await publish()
    expect(first.document.result.changes.added).toBe(4)

    let before = sandbox().requests.length
    const again = await publish()
    expect(posts(before)).toEqual([])
    expect(again.document.result).toMatchObject({
      version: 1,
      live: true,
      commit: first.document.result.commit,
      changes: { added: 0, updated: 0, removed: 0, moved: 0, unchanged: 4, bytesSent: 0, requests: 0 }
    })

    await writeFile(join(folder, "css/site.css"), "h1 { color: navy }\n")
    const changed = await publish()
    expect(changed.document.result).toMatchObject({
      version: 2,
      live: true,
      changes: { updated: 1, added: 0, unchanged: 3 }
    })
    expect(changed.document.result.changes.bytesSent).toBeLessThan(1000)
    expect(await (await fetch(`${changed.document.result.url}/css/site.css`)).text()).toBe("h1 { color: navy }\n")

    await rename(join(folder, "img"), join(folder, "pictures"))
    const renamed = await publish()
    expect(renamed.document.result).toMatchObject({
      version: 3,
      changes: { moved: 2, added: 0, updated: 0, removed: 0 }
    })
    expect(await (await fetch(`${renamed.document.result.url}/pictures/b.svg`)).text()).toBe("<svg><g/></svg>")
    expect((await fetch(`${renamed.document.result.url}/img/b.svg`)).status).toBe(404)

    await rm(join(folder, "pictures"), { recursive: true })
    before = sandbox().requests.length
    const removed = await publish()
    expect(removed.document.result).toMatchObject({ version: 4, changes: { removed: 2, unchanged: 2 } })
    expect(posts(before)).toHaveLength(1)
  })

  it("turns folders into files and files into folders", async () => {
    const folder = await site({ "index.html": "x", "a/b": "1", c: "2" })
    await runJson(["publish", folder, "--app", "shapes", "--access", "public"], as(sandbox()))
    await rm(join(folder, "a"), { recursive: true })
    await rm(join(folder, "c"))
    await writeFile(join(folder, "a"), "2")
    await mkdir(join(folder, "c"))
    await writeFile(join(folder, "c/d"), "1")
    const { document } = await runJson(["publish", folder, "--app", "shapes"], as(sandbox()))
    expect(document.problems ?? []).toEqual([])
    expect(await (await fetch(`${document.result.url}/c/d`)).text()).toBe("1")
    expect(await (await fetch(`${document.result.url}/a`)).text()).toBe("2")
  })

  it("keeps odd names as they are", async () => {
    const files = {
      "index.html": "x",
      "a#b?c%20d.txt": "1",
      "ü é.txt": "2",
      "😀/'\"&.txt": "3",
      ".well-known/security.txt": "4"
    }
    const { document } = await runJson(
      ["publish", await site(files), "--app", "names", "--access", "public"],
      as(sandbox())
    )
    expect(document.problems ?? []).toEqual([])
    for (const [path, content] of Object.entries(files)) {
      const answer = await fetch(`${document.result.url}/${path.split("/").map(encodeURIComponent).join("/")}`)
      expect(await answer.text(), path).toBe(content)
    }
  })

  it("leaves out what no visitor should get", async () => {
    const folder = await site({ ...small, ".git/config": "x", "node_modules/a/index.js": "x", "css/.DS_Store": "x" })
    const { document } = await runJson(["publish", folder, "--app", "clean", "--dry-run"], as(sandbox()))
    expect(document.result.plan.add.sort()).toEqual(["css/site.css", "index.html"])
  })

  it("writes nothing in a dry run", async () => {
    const before = sandbox().requests.length
    const folder = await site(small)
    const { code, document } = await runJson(["publish", folder, "--app", "dry", "--dry-run"], as(sandbox()))
    expect(code).toBe(0)
    expect(document.result).toMatchObject({
      created: false,
      commit: null,
      url: null,
      live: false,
      version: 1,
      project: { id: null, path: "acme/apps/dry" },
      plan: { add: ["css/site.css", "index.html"], update: [], remove: [], move: [] }
    })
    expect(
      sandbox()
        .requests.slice(before)
        .filter(({ method }) => method !== "GET")
    ).toEqual([])
  })

  it("is for members unless it is said otherwise, and says so", async () => {
    const { document } = await runJson(["publish", await site(small), "--app", "members"], as(sandbox()))
    expect(document.result).toMatchObject({ access: "members", live: true })
    expect(document.warnings).toMatchObject([{ code: "pages-members-only" }])
    expect((await fetch(document.result.url, { redirect: "manual" })).status).toBe(302)
    const opened = await runJson(
      ["publish", await site(small), "--app", "members", "--access", "public"],
      as(sandbox())
    )
    expect(opened.document.result).toMatchObject({ access: "public", live: true, version: 1 })
    expect((await fetch(document.result.url)).status).toBe(200)
  })

  it("does not wait when it is told so, and the next one sees to the end", async () => {
    const folder = await site(small)
    const early = await runJson(["publish", folder, "--app", "early", "--access", "public", "--no-wait"], as(sandbox()))
    expect(early.document.result).toMatchObject({ live: false, version: 1 })
    const late = await runJson(["publish", folder, "--app", "early"], as(sandbox()))
    expect(late.document.result).toMatchObject({ live: true, version: 1, commit: early.document.result.commit })
  })

  it("names the app after its folder, as GitLab can bear it", async () => {
    const parent = await temporary()
    const folder = join(parent, "My Canteen Menu")
    await cp(await site(small), folder, { recursive: true })
    const { document } = await runJson(["publish", folder, "--dry-run"], as(sandbox()))
    expect(document.result.app).toBe("my-canteen-menu")
  })

  it("keeps the message and the image that were chosen", async () => {
    const folder = await site(small)
    const args = ["publish", folder, "--app", "chosen", "--no-wait"]
    await runJson([...args, "--message", "Spring menu [skip ci]", "--ci-image", "registry.example/sh:1"], as(sandbox()))
    await writeFile(join(folder, "index.html"), "<h1>Summer</h1>\n")
    const second = await runJson(args, as(sandbox()))
    expect(second.document.result.changes).toMatchObject({ updated: 1 })
    const git = (...words: Array<string>) => exec("git", ["-C", sandbox().repositoryPath("acme/apps/chosen"), ...words])
    expect((await git("log", "--format=%s")).stdout).toBe("Publish version 2\nSpring menu (skip ci)\n")
    expect((await git("show", "HEAD:.gitlab-ci.yml")).stdout).toContain('image: "registry.example/sh:1"')
  })

  it("prints its progress as lines of JSON, the document last", async () => {
    const { stdout } = await run(
      ["publish", await site(small), "--app", "events", "--access", "public", "--events"],
      as(sandbox())
    )
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { event?: string; ok?: boolean })
    const events = lines.map(({ event }) => event)
    const order = [
      "Judged",
      "Read",
      "Comparing",
      "Planned",
      "Sending",
      "Committed",
      "PipelineSeen",
      "Deploying",
      "Verifying",
      "Published"
    ]
    expect(order.map((event) => events.indexOf(event))).toEqual(
      order.map((event) => events.indexOf(event)).sort((a, b) => a - b)
    )
    expect(events).toEqual(expect.arrayContaining(order))
    expect(lines.at(-1)).toMatchObject({ ok: true, command: "publish" })
  })

  it("prints plain lines for a pipe and the address on stdout", async () => {
    const { code, stderr, stdout } = await run(
      ["publish", await site(small), "--app", "plain", "--access", "public"],
      as(sandbox())
    )
    expect(code).toBe(0)
    // oxlint-disable-next-line no-control-regex -- a pipe gets none
    expect(stderr + stdout).not.toMatch(/[\u001b\r]/)
    expect(stderr).toContain("● Send")
    expect(stdout).toMatch(
      /✓ Version 1 is live .*\n2 of 2 files change, 35 B in all\nhttp:\/\/127\.0\.0\.1:\d+\/\S+\n$/
    )
  })

  it("updates an app in a group that allows no new ones", async () => {
    const { code, document } = await runJson(
      ["publish", await site(small), "--app", "new-here"],
      as(sandbox(), "noCreate")
    )
    expect([code, document.problem.code]).toEqual([4, "group-forbids-project-creation"])
    expect(document.problem.why).toContain("acme/closed")
  })

  it("runs from an empty folder", async () => {
    const folder = await temporary()
    await cp(built, join(folder, "pages-publisher.js"))
    const { code } = await runJson(["publish", await site(small), "--app", "copied", "--no-wait"], {
      ...as(sandbox()),
      cwd: folder,
      file: join(folder, "pages-publisher.js")
    })
    expect(code).toBe(0)
  })

  it("asks only what the needed scopes were computed from", async () => {
    const { publishingEndpoints } = await import("@pages-publisher/core/gitlab/neededScopes")
    const known = new Set(publishingEndpoints.map(({ method, path }) => `${method} ${path.replace(/:[a-z_]+/g, ":")}`))
    const asked = new Set(
      sandbox()
        .requests.filter(({ path }) => path.startsWith("/api/v4/"))
        .map(
          ({ method, template }) => `${method} ${(template ?? "").replace("/api/v4", "").replace(/:[a-z_A-Z]+/g, ":")}`
        )
    )
    expect([...asked].filter((call) => !known.has(call))).toEqual([])
  })
})

describe.each(["14.9", "15.4", "16.7", "17.3", "19.2"])("publish on GitLab %s", (gitlabVersion) => {
  const sandbox = withSandbox({ gitlabVersion, root: "/gitlab" })

  it("gets an app online and up to date", async () => {
    const folder = await site(small)
    const args = ["publish", folder, "--app", "old-and-new", "--access", "public"]
    const first = await runJson(args, as(sandbox()))
    expect(first.document.problems ?? []).toEqual([])
    expect(first.document.result).toMatchObject({ live: true, version: 1 })
    expect(await (await fetch(first.document.result.url)).text()).toBe(small["index.html"])
    await writeFile(join(folder, "index.html"), "<h1>Again</h1>\n")
    const second = await runJson(args, as(sandbox()))
    expect(second.document.result).toMatchObject({ live: true, version: 2, url: first.document.result.url })
    expect(await (await fetch(first.document.result.url)).text()).toBe("<h1>Again</h1>\n")
  })
})
