import { expect, test } from "vitest"
import { ciFile, create, open, type Opened, site } from "./open.ts"

const publish = async ({ project, commit, sandbox }: Opened, name: string, actions: readonly object[], more = {}) => {
  const id = await project(name, more)
  await commit(id, actions)
  await expect.poll(() => sandbox.deployments.some((each) => each.projectId === id), { timeout: 8000 }).toBe(true)
  return id
}

const urlOf = async ({ call }: Opened, id: number) =>
  (await call("maintainer", "GET", `/projects/${id}/pages`)).body.url as string

const get = async (url: string, headers = {}, method = "GET") => {
  const answer = await fetch(url, { redirect: "manual", headers, method })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

const open_ = { pages_access_level: "public" }

test("serves what was deployed: index, redirects, completion, 404 page, names in any script", async () => {
  const opened = await open()
  const id = await publish(
    opened,
    "served",
    [
      create(".gitlab-ci.yml", ciFile),
      create("public/index.html", "<h1>home</h1>"),
      create("public/about.html", "about"),
      create("public/docs/index.html", "docs"),
      create("public/404.html", "nothing here"),
      create("public/ünï ço%dé.txt", "unicode"),
      create("public/app.mjs", "export {}"),
      create("public/data.wasm", "x"),
      create("README.md", "secret")
    ],
    open_
  )
  const url = await urlOf(opened, id)
  expect(await get(`${url}/`)).toMatchObject({ status: 200, text: "<h1>home</h1>" })
  const bare = await get(url)
  expect([bare.status, bare.headers.get("location")]).toEqual([302, `${new URL(url).pathname}/`])
  const folder = await get(`${url}/docs?x=1`)
  expect([folder.status, folder.headers.get("location")]).toEqual([302, `${new URL(url).pathname}/docs/?x=1`])
  expect((await get(`${url}/docs/`)).text).toBe("docs")
  expect((await get(`${url}/about`)).text).toBe("about")
  expect(await get(`${url}/nope`)).toMatchObject({ status: 404, text: "nothing here" })
  expect((await get(`${url}/../README.md`)).status).toBe(404)
  expect((await get(`${url}/${encodeURIComponent("ünï ço%dé.txt")}`)).text).toBe("unicode")
  expect((await get(`${url}/app.mjs`)).headers.get("content-type")).toBe("text/javascript; charset=utf-8")
  expect((await get(`${url}/data.wasm`)).headers.get("content-type")).toBe("application/wasm")
  const head = await get(`${url}/`, {}, "HEAD")
  expect([head.status, head.text, head.headers.get("content-length")]).toEqual([200, "", "13"])
  const etag = head.headers.get("etag") ?? ""
  expect((await get(`${url}/`, { "If-None-Match": etag })).status).toBe(304)
  const part = await get(`${url}/`, { Range: "bytes=4-7" })
  expect([part.status, part.text, part.headers.get("content-range")]).toEqual([206, "home", "bytes 4-7/13"])
})

test("a newer deployment replaces the whole site at once; the old entry lingers in the list", async () => {
  const opened = await open()
  const { call, commit, sandbox } = opened
  const id = await publish(opened, "replaced", [...site("one"), create("public/old.html", "old")], open_)
  const url = await urlOf(opened, id)
  await commit(id, [
    { action: "update", file_path: "public/index.html", content: "two" },
    { action: "delete", file_path: "public/old.html" }
  ])
  await expect.poll(() => sandbox.deployments.length, { timeout: 8000 }).toBe(2)
  expect((await get(`${url}/`)).text).toBe("two")
  expect((await get(`${url}/old.html`)).status).toBe(404)
  const { deployments } = (await call("maintainer", "GET", `/projects/${id}/pages`)).body
  expect(deployments).toHaveLength(2)
  expect(deployments.every((each: { path_prefix: string }) => each.path_prefix === "")).toBe(true)
})

test("who may open a site", async () => {
  const opened = await open()
  const { call, sandbox } = opened
  const id = await publish(opened, "members", site())
  const url = `${await urlOf(opened, id)}/`
  const { tokens } = sandbox.start
  const anonymous = await get(url)
  expect(anonymous.status).toBe(302)
  expect(anonymous.headers.get("location")).toContain(`${sandbox.start.url}/users/sign_in?`)
  const bearer = (token: string) => get(url, { Authorization: `Bearer ${token}` })
  expect((await bearer(tokens.readApi)).status).toBe(200)
  for (const token of [tokens.noCreate, tokens.expired, tokens.revoked, "nonsense"])
    expect((await bearer(token)).status).toBe(404)
  expect((await call("readApi", "GET", `/projects/${id}/pages_access`)).status).toBe(200)
  await call("maintainer", "PUT", `/projects/${id}`, { pages_access_level: "public" })
  expect((await get(url)).status).toBe(200)
  await call("maintainer", "PUT", `/projects/${id}`, { pages_access_level: "disabled" })
  expect((await call("maintainer", "GET", `/projects/${id}/pages`)).text).toBe('{"message":"404 Not Found"}')
  await call("maintainer", "PUT", `/projects/${id}`, { pages_access_level: "private" })
  sandbox.setScenarios(["public-pages"])
  expect((await get(url)).status).toBe(200)
  sandbox.setScenarios(["no-pages-yet"])
  expect((await get(url)).status).toBe(404)
  sandbox.setScenarios(["pages-off"])
  expect((await get(url)).status).toBe(404)
  expect((await call("maintainer", "GET", `/projects/${id}/pages`)).text).toBe('{"message":"404 Not Found"}')
})

test("no access control, and no Bearer before 17.10", async () => {
  const all = await open({ pagesAccessControl: false })
  const one = await publish(all, "everybody", site())
  expect((await get(`${await urlOf(all, one)}/`)).status).toBe(200)
  const old = await open({ gitlabVersion: "17.8" })
  const two = await publish(old, "bearer", site())
  const headers = { Authorization: `Bearer ${old.sandbox.start.tokens.maintainer}` }
  expect((await get(`${await urlOf(old, two)}/`, headers)).status).toBe(302)
})

test("PATCH asks by other names than it answers; DELETE unpublishes", async () => {
  const opened = await open()
  const { call, sandbox } = opened
  const id = await publish(opened, "settings", site(), open_)
  const path = `/projects/${id}/pages`
  const unique = await urlOf(opened, id)
  expect(
    (await call("maintainer", "PATCH", path, { is_unique_domain_enabled: false })).body.is_unique_domain_enabled
  ).toBe(true)
  const changed = (
    await call("maintainer", "PATCH", path, { pages_unique_domain_enabled: false, pages_https_only: false })
  ).body
  expect(changed).toMatchObject({
    url: `${sandbox.start.pagesUrl}/acme/apps/settings`,
    is_unique_domain_enabled: false,
    force_https: false
  })
  expect((await get(`${changed.url}/`)).status).toBe(200)
  expect((await get(`${unique}/`)).status).toBe(404)
  expect((await call("maintainer", "PATCH", path, { pages_primary_domain: "example.org" })).body.message).toMatch(
    /^400 Bad request - The `pages_primary_domain` attribute is missing/
  )
  expect((await call("maintainer", "DELETE", path)).status).toBe(204)
  expect((await get(`${changed.url}/`)).status).toBe(404)
  expect((await call("maintainer", "GET", path)).body.deployments).toEqual([])
})
