import { request } from "node:http"
import { expect, test } from "vitest"
import { create, open } from "./open.ts"

test("lost answers: the write is there, the answer is not; reads are spared", async () => {
  const { call, project, commit, sandbox } = await open()
  const id = await project("lost")
  sandbox.setScenarios(["lost-answers"])
  await expect(commit(id, [create("a.txt")])).rejects.toThrow("fetch failed")
  const branch = await call("maintainer", "GET", `/projects/${id}/repository/branches/main`)
  expect(branch.body.commit.message).toBe("Publish")
})

test("connection resets: nothing is there", async () => {
  const { call, project, commit, sandbox } = await open()
  const id = await project("reset")
  sandbox.setScenarios([{ name: "connection-resets", times: 1, method: "POST", path: "/repository/commits" }])
  expect((await call("maintainer", "GET", `/projects/${id}/repository/commits`)).status).toBe(200)
  await expect(commit(id, [create("a.txt")])).rejects.toThrow("fetch failed")
  expect((await call("maintainer", "GET", `/projects/${id}`)).body.empty_repo).toBe(true)
  // It struck once; the next attempt goes through.
  expect((await commit(id, [create("a.txt")])).status).toBe(201)
})

test("a body that is cut off", async () => {
  const { call, sandbox } = await open()
  sandbox.setScenarios([{ name: "body-cut-off", times: 1 }])
  await expect(call("maintainer", "GET", "/user")).rejects.toThrow("terminated")
  expect((await call("maintainer", "GET", "/user")).status).toBe(200)
})

test("answers from in front of GitLab", async () => {
  const { call, sandbox } = await open()
  const with_ = async (name: "5xx" | "500" | "maintenance" | "rate-limited" | "blocked-user") => {
    sandbox.setScenarios([name])
    return call("maintainer", "GET", "/user")
  }
  const gateway = await with_("5xx")
  expect([gateway.status, gateway.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"])
  expect((await with_("500")).text).toBe('{"message":"500 Internal Server Error"}')
  expect((await with_("maintenance")).status).toBe(503)
  expect((await with_("blocked-user")).text).toBe('{"message":"403 Forbidden - Your account has been blocked."}')
  const limited = await with_("rate-limited")
  expect([limited.status, limited.text, limited.headers.get("content-type")]).toEqual([
    429,
    "Retry later\n",
    "text/plain"
  ])
  for (const name of ["name", "limit", "observed", "remaining", "reset", "resettime"]) {
    expect(limited.headers.has(`ratelimit-${name}`), name).toBe(true)
  }
  expect(limited.headers.get("retry-after")).toBe("90")
})

test("slow ends when it is switched off", async () => {
  const { call, sandbox } = await open({ scenarios: ["slow"] })
  let answered = false
  const waiting = call("maintainer", "GET", "/user").then((answer) => {
    answered = true
    return answer.status
  })
  await expect.poll(() => sandbox.requests.length).toBe(1)
  expect(answered).toBe(false)
  sandbox.setScenarios([])
  expect(await waiting).toBe(200)
})

test("push rule", async () => {
  const { project, commit } = await open({ scenarios: ["push-rule"] })
  const answer = await commit(await project("ruled"), [create("a")])
  expect([answer.status, answer.body.message]).toEqual([
    400,
    "Commit message does not follow the pattern '^[A-Z]+-[0-9]+ '"
  ])
})

test("scenarios are switched at run time, and the switch is out of their reach", async () => {
  const { call, sandbox } = await open({ scenarios: ["connection-resets", "rate-limited"], root: "/gitlab" })
  const origin = new URL(sandbox.start.url).origin
  const control = async (method: string, body?: object) => {
    const answer = await fetch(`${origin}/-/sandbox/scenarios`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return {
      status: answer.status,
      body: (await answer.json()) as { active: unknown[]; available: string[]; error: string }
    }
  }
  expect((await control("GET")).body.active).toEqual(["connection-resets", "rate-limited"])
  expect((await control("GET")).body.available).toHaveLength(26)
  const rule = { name: "500", times: 1, method: "GET", path: "/user" }
  expect((await control("POST", { scenarios: [rule] })).body.active).toEqual([rule])
  expect((await call("maintainer", "GET", "/metadata")).status).toBe(200)
  expect((await call("maintainer", "GET", "/user")).status).toBe(500)
  expect((await call("maintainer", "GET", "/user")).status).toBe(200)
  const unknown = await control("POST", { scenarios: ["earthquake"] })
  expect(unknown.status).toBe(400)
  expect(unknown.body.error).toContain("Unknown scenario: earthquake. Known ones: no-runner,")
  expect((await control("DELETE")).body.active).toEqual([])
  const facts = (await (await fetch(`${origin}/-/sandbox`)).json()) as object
  expect(facts).toEqual({
    url: sandbox.start.url,
    apiUrl: `${origin}/gitlab/api/v4`,
    pagesUrl: sandbox.start.pagesUrl,
    group: sandbox.start.group
  })
})

test("413 from the upload proxy, in plain text and without CORS", async () => {
  const { project, sandbox } = await open()
  const id = await project("huge")
  const url = new URL(`${sandbox.start.apiUrl}/projects/${id}/repository/commits`)
  const headers = {
    "PRIVATE-TOKEN": sandbox.start.tokens.maintainer,
    Origin: "https://example.org",
    "Content-Length": 314_572_801
  }
  const answer = await new Promise<{ status: number | undefined; cors: unknown; text: string }>((resolve, reject) => {
    const asked = request(url, { method: "POST", headers }, (response) => {
      let text = ""
      response.on("data", (chunk: Buffer) => (text += chunk.toString()))
      response.on("end", () =>
        resolve({ status: response.statusCode, cors: response.headers["access-control-allow-origin"], text })
      )
    })
    asked.on("error", reject)
    asked.write("{")
  })
  expect(answer).toEqual({
    status: 413,
    cors: undefined,
    text: "upload failed: the upload size 314572801 is over maximum of 314572800 bytes: entity is too large\n"
  })
})
