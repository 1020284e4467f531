import { expect, test } from "vitest"
import { create, open } from "./open.ts"

test("error bodies, byte for byte", async () => {
  const { call, project, commit, sandbox } = await open()
  const id = await project("errors")
  await commit(id, [create("a.txt", "a")])
  const bytes = async (...args: Parameters<typeof call>) => {
    const { status, text } = await call(...args)
    return [status, text]
  }
  const push = (token: Parameters<typeof call>[0], body: object) =>
    bytes(token, "POST", `/projects/${id}/repository/commits`, body)
  const change = { branch: "main", commit_message: "x", actions: [create("a.txt")] }
  expect(await bytes(null, "GET", "/user")).toEqual([401, '{"message":"401 Unauthorized"}'])
  expect(await bytes("revoked", "GET", "/user")).toEqual([
    401,
    '{"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."}'
  ])
  expect(await bytes("expired", "GET", "/user")).toEqual([
    401,
    '{"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}'
  ])
  expect(await bytes("readApi", "POST", "/projects", { name: "x" })).toEqual([
    403,
    '{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api"}'
  ])
  expect(await bytes("maintainer", "GET", "/projects/4711")).toEqual([404, '{"message":"404 Project Not Found"}'])
  expect(await bytes("noCreate", "GET", `/projects/${id}`)).toEqual([404, '{"message":"404 Project Not Found"}'])
  expect(await bytes("maintainer", "GET", "/projects/errors")).toEqual([404, '{"message":"404 Project Not Found"}'])
  expect(await bytes("maintainer", "GET", "/groups/acme%2Fprivate-team")).toEqual([
    404,
    '{"message":"404 Group Not Found"}'
  ])
  expect(await bytes("maintainer", "GET", `/projects/${id}/pipelines/4711`)).toEqual([
    404,
    '{"message":"404 Not found"}'
  ])
  expect(await bytes("maintainer", "GET", `/projects/${id}/jobs/4711`)).toEqual([404, '{"message":"404 Not found"}'])
  expect(await bytes("maintainer", "GET", "/nonsense")).toEqual([404, '{"error":"404 Not Found"}'])
  expect(await bytes("maintainer", "DELETE", "/metadata")).toEqual([405, '{"error":"405 Not Allowed"}'])
  expect(await bytes("maintainer", "POST", "/projects", {})).toEqual([
    400,
    '{"error":"name, path are missing, at least one parameter must be provided"}'
  ])
  expect(await push("developer", change)).toEqual([
    403,
    '{"message":"403 Forbidden - You are not allowed to push into this branch"}'
  ])
  expect(await push("maintainer", change)).toEqual([400, '{"message":"A file with this name already exists"}'])
  expect(await bytes("developer", "GET", `/projects/${id}/pages`)).toEqual([403, '{"message":"403 Forbidden"}'])
  expect(await bytes("maintainer", "GET", `/groups/${sandbox.start.group.id}/access_tokens`)).toEqual([
    401,
    '{"message":"401 Unauthorized"}'
  ])
  expect(await bytes("ownerPersonal", "GET", `/groups/${sandbox.start.group.id}/access_tokens/4711`)).toEqual([
    404,
    '{"message":"404 group Access Token Not Found"}'
  ])
  sandbox.setScenarios(["endpoint-rate-limited"])
  const limited = await call("maintainer", "GET", "/user")
  expect([limited.status, limited.text]).toEqual([
    429,
    '{"message":{"error":"This endpoint has been requested too many times. Try again later."}}'
  ])
  expect(limited.headers.get("retry-after")).toBe("60")
  sandbox.setScenarios([])
  const gone = await call("owner", "DELETE", `/projects/${id}`)
  expect([gone.status, gone.text]).toEqual([202, '{"message":"202 Accepted"}'])
})

test("an unknown token fails where anonymous callers would not", async () => {
  const { sandbox } = await open()
  const at = (headers: Record<string, string>) =>
    fetch(`${sandbox.start.apiUrl}/projects`, { headers }).then((answer) => answer.status)
  expect(await at({})).toBe(200)
  expect(await at({ "PRIVATE-TOKEN": "" })).toBe(200)
  expect(await at({ "PRIVATE-TOKEN": "glpat-nonsense" })).toBe(401)
  expect(await at({ Authorization: "Bearer glpat-nonsense" })).toBe(401)
  expect(await at({ Authorization: `Bearer ${sandbox.start.tokens.maintainer}` })).toBe(200)
  const query = `?private_token=${sandbox.start.tokens.maintainer}`
  expect((await fetch(`${sandbox.start.apiUrl}/user${query}`)).status).toBe(200)
})

test("every API answer says who it is, and web pages do not", async () => {
  const { sandbox, call } = await open()
  const { headers } = await call("maintainer", "GET", "/user")
  expect(headers.get("x-frame-options")).toBe("SAMEORIGIN")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("x-request-id")).toMatch(/^[0-9A-F]{26}$/)
  expect(headers.get("content-type")).toBe("application/json")
  expect(
    sandbox.requests.map(({ method, template, path, status, token }) => [method, template, path, status, token])
  ).toEqual([["GET", "/user", "/api/v4/user", 200, "maintainer"]])
  expect((await fetch(`${sandbox.start.url}/users/sign_in`)).status).toBe(200)
  expect(await (await fetch(`${sandbox.start.url}/`)).text()).toContain("GitLab sandbox")
})
