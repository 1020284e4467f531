import { createServer } from "node:http"
import { expect, it, onTestFinished } from "vitest"
import { run } from "./program.ts"

const token = "nobodys-token-0123456789"
/** A colour, a title, an erased screen, a turned direction, C1's own way to begin an escape, and what is not seen. */
const evil = "x\u001b[31mred\u001b]0;title\u0007\u001b[2J\u202eturned\u009b1m\u061c\u200b\u2066y"
// oxlint-disable-next-line no-control-regex -- what must not come out
const harmful = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}]/u

const dates = { created_at: "2026-01-01T00:00:00Z", expires_at: "2099-01-01" }
const answers: ReadonlyArray<readonly [RegExp, unknown]> = [
  [
    /^\/personal_access_tokens\/self/,
    { id: 1, user_id: 5, name: evil, ...dates, active: true, revoked: false, scopes: ["api", evil] }
  ],
  [/^\/user/, { id: 5, username: "group_7_bot_abc", name: evil, bot: true }],
  [/^\/(metadata|version)/, { version: `18.7.0${evil}`, revision: "x", enterprise: true }],
  [/members/, { id: 5, username: "group_7_bot_abc", access_level: 40 }],
  [/^\/groups/, { id: 7, name: evil, full_path: `acme/${evil}`, web_url: "http://x/", project_creation_level: evil }]
]

const hostile = async (isKind: boolean) => {
  const server = createServer((request, answer) => {
    const path = (request.url ?? "").replace("/api/v4", "")
    const found = isKind ? answers.find(([pattern]) => pattern.test(path))?.[1] : undefined
    answer.writeHead(found === undefined ? 403 : 200, {
      "content-type": "application/json",
      "x-request-id": "id\u009b31m"
    })
    answer.end(JSON.stringify(found ?? { message: `403 Forbidden ${evil}` }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`
}

it.each([
  ["names", true],
  ["errors", false]
])("a server's %s cannot move the terminal", async (_, isKind) => {
  const host = await hostile(isKind)
  for (const options of [[], ["--json"], ["--verbose"]]) {
    const { stderr, stdout } = await run(["check", ...options], { token, host })
    expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(harmful)
    expect(stdout + stderr).toContain(isKind ? "turned" : "403 Forbidden")
    expect(stdout + stderr).not.toContain("403 403")
  }
})
