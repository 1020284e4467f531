import { expect, test } from "vitest"
import { create, open } from "./open.ts"

const taken = ["has already been taken"]

test("create: name from path, path from name, Pages domain, clashes in any case", async () => {
  const { call, project, sandbox } = await open()
  const namespace = { namespace_id: sandbox.start.group.id }
  const post = (body: object) => call("maintainer", "POST", "/projects", body)
  const made = await post({
    name: "Mÿ First Site",
    ...namespace,
    topics: ["pages-publisher"],
    pages_access_level: "public"
  })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    path: "my-first-site",
    name_with_namespace: "Acme / Apps / Mÿ First Site",
    path_with_namespace: "acme/apps/my-first-site",
    topics: ["pages-publisher"],
    empty_repo: true,
    default_branch: "main",
    visibility: "private",
    pages_access_level: "public",
    permissions: { project_access: null, group_access: { access_level: 40 } },
    namespace: { full_path: "acme/apps", kind: "group" }
  })
  const pages = await call("maintainer", "GET", `/projects/${made.body.id}/pages`)
  expect(pages.body.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/my-first-site-[0-9a-f]{6}$/)
  expect((await post({ path: "only-path", ...namespace })).body.name).toBe("only-path")
  expect((await post({ name: "MŸ FIRST SITE", path: "other", ...namespace })).body.message).toEqual({
    "project_namespace.name": taken,
    name: taken
  })
  expect((await post({ name: "other", path: "MY-first-site", ...namespace })).body.message).toEqual({ path: taken })
  expect((await post({ name: "intranet", ...namespace })).body.message).toEqual({
    "project_namespace.name": taken,
    name: taken,
    path: taken
  })
  expect((await post({ name: "x", path: "a--b", ...namespace })).body.message.path[0]).toContain(
    "can only include non-accented letters"
  )
  expect((await post({ name: "x", path: "Tree", ...namespace })).body.message.path).toEqual(["Tree is a reserved name"])
  expect((await post({ name: "<x>", path: "x", ...namespace })).body.message.name[0]).toContain(
    "can contain only letters"
  )
  expect((await post({ name: "x", visibility: "public", ...namespace })).body.message).toEqual({
    visibility_level: ["public is not allowed in a private group."]
  })
  expect((await post({ name: "x", namespace_id: 4711 })).body.message).toEqual({ namespace: ["is not valid"] })
  const personal = await post({ name: "x" })
  expect([personal.status, personal.text]).toEqual([
    403,
    '{"error":["You cannot create projects in your personal namespace. Contact your GitLab administrator."]}'
  ])
  expect((await call("reporter", "POST", "/projects", { name: "x", ...namespace })).body.message).toEqual({
    namespace: ["is not valid"]
  })
  expect((await call("project", "POST", "/projects", { name: "x", ...namespace })).body.message).toEqual({
    namespace: ["is not valid"]
  })
  expect((await call("developer", "POST", "/projects", { name: "by developer", ...namespace })).status).toBe(201)
  const closed = (await call("noCreate", "GET", "/groups/acme%2Fclosed?with_projects=false")).body
  expect((await call("noCreate", "POST", "/projects", { name: "x", namespace_id: closed.id })).body.message).toEqual({
    namespace: ["is not valid"]
  })
  expect(await project("readme", { initialize_with_readme: true, default_branch: "trunk" })).toBeGreaterThan(0)
})

test("update: Maintainers settings, Owners name and visibility, 301 from the old path", async () => {
  const { call, project, sandbox } = await open()
  const id = await project("before")
  const path = `/projects/${id}`
  expect((await call("maintainer", "PUT", path, {})).body.error).toContain("at least one parameter must be provided")
  expect((await call("maintainer", "PUT", path, { pages_access_level: "public" })).body.pages_access_level).toBe(
    "public"
  )
  expect((await call("developer", "PUT", path, { description: "x" })).text).toBe('{"message":"403 Forbidden"}')
  for (const body of [{ visibility: "private" }, { name: "after" }]) {
    expect((await call("maintainer", "PUT", path, body)).text).toBe('{"message":"403 Forbidden"}')
  }
  expect((await call("owner", "PUT", path, { path: "after" })).body.path_with_namespace).toBe("acme/apps/after")
  const moved = await call("maintainer", "GET", "/projects/acme%2Fapps%2Fbefore/pages")
  expect([moved.status, moved.headers.get("location")]).toEqual([301, `${sandbox.start.apiUrl}/projects/${id}/pages`])
  const post = await call("maintainer", "POST", "/projects/acme%2Fapps%2Fbefore/pipeline", { ref: "main" })
  expect([post.status, post.text]).toEqual([405, '{"message":"Non GET methods are not allowed for moved projects"}'])
  expect((await call("maintainer", "GET", "/projects/ACME%2Fapps%2Fafter")).body.id).toBe(id)
})

test("delete: marked and renamed, the path is free, then gone for good", async () => {
  const { call, project } = await open()
  const id = await project("short-lived")
  expect((await call("maintainer", "DELETE", `/projects/${id}`)).text).toBe('{"message":"403 Forbidden"}')
  expect((await call("owner", "DELETE", `/projects/${id}`)).status).toBe(202)
  const marked = (await call("maintainer", "GET", `/projects/${id}`)).body
  expect(marked).toMatchObject({
    path: `short-lived-deletion_scheduled-${id}`,
    name: `short-lived-deletion_scheduled-${id}`
  })
  expect(marked.marked_for_deletion_on).toMatch(/^\d{4}-\d\d-\d\d$/)
  const again = await project("short-lived")
  expect(again).not.toBe(id)
  const forGood = (path: string) =>
    call("owner", "DELETE", `/projects/${id}?permanently_remove=true&full_path=${encodeURIComponent(path)}`)
  expect((await forGood("acme/apps/short-lived")).status).toBe(400)
  expect((await forGood(marked.path_with_namespace)).status).toBe(202)
  expect((await call("owner", "GET", `/projects/${id}`)).status).toBe(404)
})

test("archived projects take no commits", async () => {
  const { call, project, commit } = await open()
  const id = await project("archived")
  await commit(id, [create("a")])
  expect((await call("maintainer", "POST", `/projects/${id}/archive`)).status).toBe(403)
  expect((await call("owner", "POST", `/projects/${id}/archive`)).body.archived).toBe(true)
  expect((await commit(id, [create("b")])).text).toBe(
    '{"message":"403 Forbidden - You are not allowed to push into this branch"}'
  )
})

test("lists: filters, totals, simple, keyset, and the end of offsets", async () => {
  const { call, project, sandbox } = await open()
  for (const name of ["one", "two", "three"]) await project(name, { topics: ["pages-publisher"] })
  const list = `/groups/${sandbox.start.group.id}/projects`
  const ours = await call(
    "maintainer",
    "GET",
    `${list}?topic=pages-publisher&simple=true&order_by=name&sort=asc&with_shared=false`
  )
  expect(ours.body.map((each: { path: string }) => each.path)).toEqual(["one", "three", "two"])
  expect(ours.body[0]).not.toHaveProperty("visibility")
  expect(ours.headers.get("x-total")).toBe("3")
  const page = await call("maintainer", "GET", `${list}?per_page=2&page=2`)
  expect(page.headers.get("x-prev-page")).toBe("1")
  expect(page.body).toHaveLength(2)
  expect((await call("maintainer", "GET", "/groups/acme/projects?include_subgroups=true")).body).toHaveLength(4)
  expect((await call("maintainer", "GET", "/groups/acme/projects")).body).toHaveLength(0)
  const keyset = await call(
    "maintainer",
    "GET",
    "/projects?membership=true&order_by=id&sort=asc&pagination=keyset&per_page=3"
  )
  expect(keyset.headers.get("link")).toMatch(/id_after=\d+[^>]*>; rel="next"$/)
  const far = await call("maintainer", "GET", "/projects?page=501&per_page=100")
  expect(far.status).toBe(405)
  expect(far.body.error).toContain(
    "Offset pagination has a maximum allowed offset of 50000 for requests that return objects of type Project."
  )
  const group = await call("maintainer", "GET", `/groups/${sandbox.start.group.id}`)
  expect(group.body.projects).toHaveLength(4)
  expect(group.body).toMatchObject({
    full_path: "acme/apps",
    project_creation_level: "developer",
    shared_runners_setting: "enabled"
  })
  expect((await call("maintainer", "GET", "/groups/acme%2Fapps?with_projects=false")).body).not.toHaveProperty(
    "projects"
  )
})

test("subgroups", async () => {
  const { call, sandbox } = await open()
  const wish = { name: "Team", path: "team", parent_id: sandbox.start.group.id }
  expect((await call("developer", "POST", "/groups", wish)).status).toBe(403)
  expect((await call("maintainer", "POST", "/groups", wish)).body.full_path).toBe("acme/apps/team")
  const mine = await call("maintainer", "GET", "/groups?min_access_level=30&order_by=path")
  expect(mine.body.map((each: { full_path: string }) => each.full_path)).toEqual(["acme/apps", "acme/apps/team"])
})
