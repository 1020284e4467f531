import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { makeZip } from "@pages-publisher/core/test/site/zip/makeZip"
import { describe, expect, it } from "vitest"
import { as, run, runJson, temporary, withSandbox } from "./program.ts"
import { site, small } from "./site.ts"

const sandbox = withSandbox()

const page = "<!doctype html><title>Menu</title><p>Soup</p>\n"

const zipFile = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const path = join(await temporary(), name)
  await writeFile(path, await makeZip(Object.entries(files).map(([entry, content]) => ({ name: entry, content }))))
  return path
}

/** What visitors get at the site's address. */
const visited = async (url: string, path = "") => (await fetch(`${url.replace(/\/$/, "")}/${path}`)).text()

const writes = (since: number) =>
  sandbox()
    .requests.slice(since)
    .filter(({ method }) => method !== "GET")

describe("publish takes", () => {
  it("a zip file, and says which folder in it is the site", async () => {
    const archive = await zipFile("lunch.zip", {
      "lunch/index.html": page,
      "lunch/css/a.css": "p { color: green }",
      "__MACOSX/lunch/._index.html": "x"
    })
    const { code, document } = await runJson(["publish", archive, "--access", "public"], as(sandbox()))
    expect(code, JSON.stringify(document)).toBe(0)
    expect(document.result).toMatchObject({ app: "lunch", root: "lunch/", live: true, changes: { added: 2 } })
    expect(await visited(document.result.url)).toBe(page)
    expect(await visited(document.result.url, "css/a.css")).toBe("p { color: green }")

    const again = await run(["publish", archive, "--access", "public", "--verbose"], as(sandbox()))
    expect(again.stderr).toContain("lunch.zip/lunch/")
    expect(again.stderr).toContain("left out: __MACOSX/ (never published)")
    expect(again.stdout).toContain("nothing has changed")
  })

  it("one HTML file, which becomes the first page of an app with its name", async () => {
    const folder = await site({ "today.html": page })
    const { document } = await runJson(["publish", join(folder, "today.html"), "--access", "public"], as(sandbox()))
    expect(document.result).toMatchObject({ app: "today", live: true, changes: { added: 1 } })
    expect(await visited(document.result.url)).toBe(page)
  })

  it("a project that was built, and says what it took", async () => {
    const folder = await site({ "package.json": "{}", "src/main.ts": "", "dist/index.html": page })
    const { document, stderr } = await runJson(["publish", folder, "--app", "built", "--dry-run"], as(sandbox()))
    expect(document.warnings).toMatchObject([{ code: "site-root-taken" }])
    expect(document.result).toMatchObject({ root: "dist/", plan: { add: ["index.html"] } })
    expect(stderr).toBe("")
  })

  it("the folder that is asked for", async () => {
    const folder = await site({ ...small, "v2/index.html": page })
    const { document } = await runJson(
      ["publish", folder, "--app", "asked", "--root", "v2", "--dry-run"],
      as(sandbox())
    )
    expect(document.result).toMatchObject({ root: "v2/", plan: { add: ["index.html"] } })
  })
})

describe("publish stops, before it writes anything, at", () => {
  it("all that is wrong with a site, at once", async () => {
    const token = as(sandbox()).token ?? ""
    const folder = await site({
      "home.html": page,
      "Logo.svg": "a",
      "logo.svg": "b",
      ".env": "PASSWORD=x",
      "app.js": `const token = "${token}"`,
      _redirects: "/old\n"
    })
    const since = sandbox().requests.length
    const { code, document } = await runJson(["publish", folder, "--app", "wrong"], as(sandbox()))
    expect(document.problems.map((problem: { readonly code: string }) => problem.code)).toEqual([
      "site-name-collision",
      "site-no-index",
      "site-secret",
      "site-redirects-invalid"
    ])
    expect(code).toBe(3)
    expect(writes(since)).toEqual([])
  })

  it("a secret, unless it is named as none", async () => {
    const folder = await site({ "index.html": page, "docs/.env": "EXAMPLE=1" })
    const refused = await run(["publish", folder, "--app", "secret", "--dry-run"], as(sandbox()))
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain("--allow-secrets docs/.env")
    const { code, document } = await runJson(
      ["publish", folder, "--app", "secret", "--dry-run", "--allow-secrets", "docs/.env"],
      as(sandbox())
    )
    expect(code).toBe(0)
    expect(document.result.plan.add).toEqual(["docs/.env", "index.html"])
  })

  it("a project that was never built, with the command that builds it", async () => {
    const folder = await site({ "package.json": '{"scripts":{"build":"x"}}', "yarn.lock": "", "src/a.ts": "" })
    const { code, stderr } = await run(["publish", folder, "--app", "unbuilt"], as(sandbox()))
    expect(code).toBe(3)
    expect(stderr).toContain("$ yarn install && yarn build")
  })
})

describe("publish warns of", () => {
  it("links that leave a site which lives under a path", async () => {
    const folder = await site({ "index.html": `${page}<a href="/menu.html">Menu</a>`, "menu.html": page })
    const { document } = await runJson(["publish", folder, "--app", "rooted", "--access", "public"], as(sandbox()))
    expect(document.ok).toBe(true)
    const [warning] = document.warnings
    expect(warning).toMatchObject({ code: "site-links-absolute" })
    expect(warning.detail).toContain(new URL(document.result.url).pathname.replace(/\/$/, ""))
  })

  it("links that lead to nothing", async () => {
    const folder = await site({ "index.html": `${page}<a href="Menu.html">Menu</a>`, "menu.html": page })
    const { document } = await runJson(["publish", folder, "--app", "broken", "--dry-run"], as(sandbox()))
    expect(document.warnings).toMatchObject([{ code: "site-links-broken" }])
  })
})
