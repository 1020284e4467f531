import { createServer } from "node:net"
import { describe, expect, it, onTestFinished } from "vitest"
import { as, interruptWhen, run, runJson, withSandbox } from "./program.ts"
import { site, small } from "./site.ts"

/** A server that takes every connection up and never says anything. */
const silent = async (): Promise<number> => {
  const server = createServer((socket) => void socket.on("error", () => undefined).resume())
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return address !== null && typeof address === "object" ? address.port : 0
}

describe("doctor", () => {
  const sandbox = withSandbox()

  it("follows the chain to the visitors of an app", async () => {
    const published = await runJson(["publish", await site(small), "--app", "menu"], as(sandbox()))
    expect(published.code).toBe(0)
    const { code, stderr, stdout } = await run(["doctor", "--app", "menu"], as(sandbox()))
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toContain(`The way to ${new URL(sandbox().start.url).host}\n`)
    expect(stdout).toMatch(/✓ Group .*acme\/apps · Maintainer · 1 app\n/)
    expect(stdout).toMatch(/✓ CI .*menu · last pipeline success\n/)
    expect(stdout).toContain(published.document.result.url)
    expect(stdout).toContain("✓ Everything works")
  })

  it("tells a person the problem as every command does", async () => {
    const { code, stderr, stdout } = await run(["doctor"], as(sandbox(), "reporter"))
    const check = await run(["check"], as(sandbox(), "reporter"))
    expect(code).toBe(check.code)
    expect(stderr).toBe(check.stderr)
    expect(stdout).toMatch(/✗ Token .*reporter/)
    expect(stdout).toMatch(/– Pages +not reached\n/)
    expect(stdout).not.toContain("Everything works")
  })

  it("speaks Dutch", async () => {
    const { stdout } = await run(["doctor", "--locale", "nl"], as(sandbox()))
    expect(stdout).toContain("De weg naar ")
    expect(stdout).toMatch(/✓ Groep /)
    expect(stdout).toMatch(/✓ Alles werkt/)
    const failed = await run(["doctor", "--locale", "nl"], { host: sandbox().start.url })
    expect(failed.stdout).toMatch(/– Groep +niet bereikt\n/)
  })

  it("reads the token from standard input", async () => {
    const { start } = sandbox()
    const { code } = await run(["doctor", "--token-stdin"], { host: start.url, stdin: `${start.tokens.maintainer}\n` })
    expect(code).toBe(0)
  })

  it("writes nothing to GitLab", async () => {
    const before = sandbox().requests.length
    await run(["doctor"], as(sandbox()))
    const asked = sandbox().requests.slice(before)
    expect(asked.length).toBeGreaterThan(0)
    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(["GET"]))
  })

  it("says more when it is asked to, and the document stays one", async () => {
    const { document, stderr } = await runJson(["doctor", "--verbose"], as(sandbox()))
    expect(stderr).toMatch(/GET .*\/api\/v4\/user → 401/)
    expect(document.ok).toBe(true)
  })
})

describe("doctor, where nobody answers,", () => {
  it("gives up in time, at the link where it waited", async () => {
    const env = { PAGES_PUBLISHER_PATIENCE: "1" }
    const { code, document } = await runJson(["doctor", "--host", `https://127.0.0.1:${await silent()}`], { env })
    expect([code, document.problem.code]).toEqual([5, "host-timeout"])
    const failed = document.result.links.filter((link: { state: string }) => link.state === "failed")
    expect(failed.map((link: { name: string }) => link.name)).toEqual(["tls"])
    expect(failed[0].milliseconds).toBeLessThan(5000)
  })

  it("ends with Ctrl-C", async () => {
    const host = `https://127.0.0.1:${await silent()}`
    const { code, stderr, stdout } = await run(["doctor", "--host", host], {
      env: { PAGES_PUBLISHER_PATIENCE: "600" },
      watching: (program, soFar) => interruptWhen(program, () => soFar().includes("Proxy"))
    })
    expect(code).toBe(130)
    expect(stdout).toMatch(/– TLS +not reached\n/)
    expect(stderr).toContain("local-interrupted")
  })
})
