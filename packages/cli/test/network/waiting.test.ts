import { expect, it, onTestFinished } from "vitest"
import { runHere } from "./inProcess.ts"
import { http } from "./servers.ts"

it("somebody who waits because GitLab asks for it is told so, once", async () => {
  const asked = new Set<string>()
  const { close, port } = await http(({ url = "" }, response) => {
    const isFirst = !asked.has(url)
    asked.add(url)
    const headers = { "content-type": "text/plain", "retry-after": "1" }
    if (isFirst) return void response.writeHead(429, headers).end("Retry later\n")
    response.writeHead(401, { "content-type": "application/json" }).end('{"message":"401 Unauthorized"}')
  })
  onTestFinished(close)
  const { document, written } = await runHere(["check", "--host", `http://127.0.0.1:${port}`])
  expect(asked.size).toBeGreaterThan(1)
  expect(written.match(/GitLab asks to wait 1 s/g)).toHaveLength(1)
  expect(document.problem.code).toBe("token-rejected")
})
