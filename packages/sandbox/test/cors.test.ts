import { expect, test } from "vitest"
import { open } from "./open.ts"

const exposed =
  "Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page, X-Gitlab-Blob-Id, X-Gitlab-Commit-Id, X-Gitlab-Content-Sha256, X-Gitlab-Encoding, X-Gitlab-File-Name, X-Gitlab-File-Path, X-Gitlab-Last-Commit-Id, X-Gitlab-Ref, X-Gitlab-Size, X-Request-Id, ETag"

test("preflight is answered without a token", async () => {
  const { sandbox } = await open()
  const answer = await fetch(`${sandbox.start.apiUrl}/projects/1`, {
    method: "OPTIONS",
    headers: {
      Origin: "https://example.org",
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "private-token,content-type"
    }
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe("")
  expect(answer.headers.get("access-control-allow-origin")).toBe("*")
  expect(answer.headers.get("access-control-allow-methods")).toContain("PUT")
  expect(answer.headers.get("access-control-allow-headers")).toBe("private-token,content-type")
  expect(answer.headers.get("access-control-max-age")).toBe("7200")
})

test("only the listed headers can be read across origins", async () => {
  const { sandbox } = await open()
  const headers = { Origin: "https://example.org", "PRIVATE-TOKEN": sandbox.start.tokens.maintainer }
  const at = async () => (await fetch(`${sandbox.start.apiUrl}/user`, { headers })).headers
  expect((await at()).get("access-control-expose-headers")).toBe(exposed)
  expect((await at()).get("vary")).toBe("Origin")
  for (const name of ["rate-limited", "endpoint-rate-limited"] as const) {
    sandbox.setScenarios([name])
    expect((await at()).get("access-control-expose-headers")).toBe(exposed)
  }
  // What a proxy answers carries no CORS headers at all.
  for (const name of ["5xx", "maintenance"] as const) {
    sandbox.setScenarios([name])
    expect((await at()).get("access-control-allow-origin")).toBeNull()
  }
})

test("older releases expose less", async () => {
  const { sandbox } = await open({ gitlabVersion: "16.7" })
  const answer = await fetch(`${sandbox.start.apiUrl}/user`, { headers: { Origin: "https://example.org" } })
  expect(answer.headers.get("access-control-expose-headers")).toBe(exposed.replace(", X-Request-Id, ETag", ""))
})
