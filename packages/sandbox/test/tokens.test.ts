import { expect, test } from "vitest"
import { dayFromNow } from "../src/Clock.ts"
import { open } from "./open.ts"

test("self tells no kind; the user name does", async () => {
  const { call, sandbox } = await open()
  const { group } = sandbox.start
  const self = await call("readApi", "GET", "/personal_access_tokens/self")
  expect(self.body).toMatchObject({
    name: "readApi",
    scopes: ["read_api"],
    revoked: false,
    active: true,
    expires_at: dayFromNow(90)
  })
  expect(self.body).not.toHaveProperty("granular")
  expect(self.body.last_used_ips).toEqual(["127.0.0.1"])
  expect((await call("expiresTomorrow", "GET", "/personal_access_tokens/self")).body.expires_at).toBe(dayFromNow(1))
  const names: Record<string, [RegExp, boolean]> = {
    maintainer: [new RegExp(`^group_${group.id}_bot_[0-9a-f]{32}$`), true],
    project: [/^project_\d+_bot_[0-9a-f]{32}$/, true],
    personal: [/^robin$/, false],
    serviceAccount: [new RegExp(`^service_account_group_${group.id}_[0-9a-f]+$`), true]
  }
  for (const [name, [pattern, bot]] of Object.entries(names)) {
    const { body } = await call(name as "maintainer", "GET", "/user")
    expect(body.username).toMatch(pattern)
    expect(body.bot).toBe(bot)
  }
})

test.each([
  ["maintainer", 40],
  ["owner", 50],
  ["developer", 30],
  ["reporter", 20],
  ["personal", 40],
  ["ownerPersonal", 50],
  ["serviceAccount", 40]
] as const)("%s has role %i", async (token, level) => {
  const { call, sandbox } = await open()
  const { group } = sandbox.start
  const user = (await call(token, "GET", "/user")).body
  for (const path of ["members", "members/all"]) {
    const member = await call(token, "GET", `/groups/${group.id}/${path}/${user.id}`)
    expect(member.body).toMatchObject({ id: user.id, access_level: level, state: "active" })
  }
  const found = (await call(token, "GET", "/groups?min_access_level=20")).body
  expect(found.map((each: { full_path: string }) => each.full_path)).toEqual(["acme/apps"])
})

test("project and foreign tokens are no members of the group", async () => {
  const { call, sandbox } = await open()
  const project = (await call("project", "GET", "/user")).body
  const missing = await call("project", "GET", `/groups/${sandbox.start.group.id}/members/${project.id}`)
  expect([missing.status, missing.text]).toEqual([404, '{"message":"404 Not found"}'])
  expect((await call("noCreate", "GET", "/groups/acme%2Fclosed")).body.project_creation_level).toBe("noone")
  expect((await call("noCreate", "GET", `/groups/${sandbox.start.group.id}`)).status).toBe(404)
})

test("associations: an integer here, an object there", async () => {
  const { call, project } = await open()
  const id = await project("one")
  const { body, headers } = await call(
    "maintainer",
    "GET",
    "/personal_access_tokens/self/associations?min_access_level=30"
  )
  expect(body.groups).toHaveLength(1)
  expect(body.groups[0]).toMatchObject({ access_levels: 40, name: "Apps" })
  expect(body.groups[0]).not.toHaveProperty("full_path")
  const mine = body.projects.find((each: { id: number }) => each.id === id)
  expect(mine).toMatchObject({
    access_levels: { project_access_level: null, group_access_level: 40 },
    path_with_namespace: "acme/apps/one"
  })
  expect(headers.get("x-total")).toBe("2")
})

test("rotation: 200, a week, and the old secret is revoked", async () => {
  const { call, sandbox } = await open()
  const old = sandbox.start.tokens.maintainer
  const rotated = await call("maintainer", "POST", "/personal_access_tokens/self/rotate")
  expect(rotated.status).toBe(200)
  expect(rotated.body.expires_at).toBe(dayFromNow(7))
  expect(rotated.body.token).not.toBe(old)
  expect((await call("maintainer", "GET", "/user")).body.error).toBe("invalid_token")
  const fresh = (path: string, method = "GET") =>
    fetch(sandbox.start.apiUrl + path, { method, headers: { "PRIVATE-TOKEN": rotated.body.token } })
  expect((await fresh("/user")).status).toBe(200)
  // Asking again with the old one ends the new one too.
  expect((await call("maintainer", "POST", "/personal_access_tokens/self/rotate")).status).toBe(401)
  expect((await fresh("/user")).status).toBe(401)
  expect((await call("readApi", "POST", "/personal_access_tokens/self/rotate")).body.error).toBe("insufficient_scope")
})

test("a token can revoke itself", async () => {
  const { call } = await open()
  expect((await call("developer", "DELETE", "/personal_access_tokens/self")).status).toBe(204)
  expect((await call("developer", "GET", "/user")).body.error_description).toContain("Token was revoked")
})

test("group tokens are made by human owners only", async () => {
  const { call, sandbox } = await open()
  const path = `/groups/${sandbox.start.group.id}/access_tokens`
  const wish = { name: "pages-publisher", scopes: ["api"] }
  expect((await call("owner", "POST", path, wish)).body).toEqual({
    message: "400 Bad request - User does not have permission to create group access token"
  })
  const made = await call("ownerPersonal", "POST", path, wish)
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    name: "pages-publisher",
    access_level: 40,
    expires_at: dayFromNow(365),
    resource_type: "group"
  })
  const late = await call("ownerPersonal", "POST", path, { ...wish, expires_at: dayFromNow(400) })
  expect(late.body.message).toContain("Expiration date must be before")
  const listed = await call("ownerPersonal", "GET", `${path}?state=active&search=pages-pub`)
  expect(listed.body.map((each: { id: number }) => each.id)).toEqual([made.body.id])
  expect((await call("ownerPersonal", "DELETE", `${path}/${made.body.id}`)).status).toBe(204)
})

test.each([
  ["14.9", { "/personal_access_tokens/self": 404, "/metadata": 404, "/version": 200, "/projects/1/pages": 404 }],
  ["15.4", { "/personal_access_tokens/self": 404, "/metadata": 200, "/personal_access_tokens/self/associations": 404 }],
  ["16.7", { "/personal_access_tokens/self": 200, "/projects/1/pages": 404 }],
  ["17.3", { "/personal_access_tokens/self/associations": 404, "/projects/1/pages": 200 }],
  ["19.2", { "/personal_access_tokens/self/associations": 200, "/metadata": 200 }]
])("routes of %s", async (gitlabVersion, routes) => {
  const { call } = await open({ gitlabVersion })
  for (const [path, status] of Object.entries(routes)) {
    const answer = await call("maintainer", "GET", path)
    expect(answer.status, path).toBe(status)
    expect(answer.text === '{"error":"404 Not Found"}').toBe(status === 404)
  }
  const version = await call("maintainer", "GET", "/version")
  expect(version.body.version).toBe(`${gitlabVersion}.0-ee`)
  expect("enterprise" in version.body).toBe(gitlabVersion !== "14.9")
})

test("old bots have short names, new tokens more fields", async () => {
  const old = await open({ gitlabVersion: "15.4" })
  expect((await old.call("maintainer", "GET", "/user")).body.username).toMatch(/^group_\d+_bot\d*$/)
  const newest = await open({ gitlabVersion: "19.2" })
  expect((await newest.call("maintainer", "GET", "/personal_access_tokens/self")).body).toMatchObject({
    expired: false,
    granular: false,
    description: null
  })
})
