import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { type Sandbox, startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { Effect, Either, Redacted } from "effect"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { fetchFor } from "../../src/node/fetchFor.ts"
import { proxyFor } from "../../src/node/proxyFor.ts"
import { reaching } from "../../src/services.ts"
import { runHere, token } from "./inProcess.ts"
import { closedPort, tcp } from "./servers.ts"
import { startProxy } from "./startProxy.ts"

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

type Env = Readonly<Record<string, string>>

const proxyOf = (env: Env, url: string) => Either.getOrElse(proxyFor(env, url), () => "no proxy's address")

describe("proxyFor", () => {
  const proxy = "http://proxy.example:3128"

  it.each([
    [{}, null],
    [{ HTTPS_PROXY: "" }, null],
    [{ HTTPS_PROXY: proxy }, proxy],
    [{ https_proxy: proxy }, proxy],
    [{ HTTP_PROXY: proxy }, proxy],
    [{ HTTPS_PROXY: "proxy.example:3128" }, proxy],
    [{ HTTPS_PROXY: "socks5://proxy.example" }, "no proxy's address"],
    [{ HTTPS_PROXY: proxy, NO_PROXY: "*" }, null],
    [{ HTTPS_PROXY: proxy, NO_PROXY: "git.acme.example" }, null],
    [{ HTTPS_PROXY: proxy, NO_PROXY: "ACME.example" }, null],
    [{ HTTPS_PROXY: proxy, NO_PROXY: ".acme.example" }, null],
    [{ HTTPS_PROXY: proxy, no_proxy: "other.example *.acme.example" }, null],
    [{ HTTPS_PROXY: proxy, NO_PROXY: "git.acme.example:8443" }, null],
    [{ HTTPS_PROXY: proxy, NO_PROXY: "git.acme.example:443" }, proxy],
    [{ HTTPS_PROXY: proxy, NO_PROXY: "it.acme.example,cme.example,example.org" }, proxy]
  ] as ReadonlyArray<[Env, string | null]>)("with %o leads through %s", (env, expected) => {
    expect(proxyOf(env, "https://git.acme.example:8443/api")).toBe(expected)
  })

  it("asks for another variable where the address begins with http", () => {
    expect(proxyOf({ HTTPS_PROXY: proxy }, "http://git.acme.example")).toBe(null)
    expect(proxyOf({ HTTP_PROXY: proxy }, "http://git.acme.example")).toBe(proxy)
    expect(proxyOf({ HTTP_PROXY: proxy, NO_PROXY: "git.acme.example:80" }, "http://git.acme.example")).toBe(null)
  })

  it("knows numbers, too", () => {
    for (const NO_PROXY of ["::1", "[::1]", "[::1]:8443"]) {
      expect(proxyOf({ HTTPS_PROXY: proxy, NO_PROXY }, "https://[::1]:8443")).toBe(null)
    }
    expect(proxyOf({ HTTPS_PROXY: proxy, NO_PROXY: "127.0.0.1" }, "https://127.0.0.1")).toBe(null)
  })
})

describe("a proxy", () => {
  const started = async (mode: Parameters<typeof startProxy>[0]) => {
    const proxy = await startProxy(mode)
    onTestFinished(() => proxy.close())
    return proxy
  }

  it("asks in our place where the address begins with http, and the answer is GitLab's", async () => {
    const proxy = await started("open")
    const user = await Effect.runPromise(
      Effect.flatMap(GitLab, ({ users }) => users.current).pipe(
        reaching({
          host: Either.getOrThrow(Host.parse(sandbox.start.url)),
          token: Redacted.make(sandbox.start.tokens.maintainer),
          fetch: await Effect.runPromise(fetchFor({ HTTP_PROXY: proxy.url }, undefined)),
          proxy: proxy.url,
          patience: usualWaits
        })
      )
    )
    expect(user._tag).toBe("Some")
    expect(proxy.seen).toMatchObject([{ method: "GET", target: `${sandbox.start.url}/api/v4/user` }])
  })

  it("that is not asked for is not used", async () => {
    const proxy = await started("open")
    const { document } = await runHere(["check", "--host", sandbox.start.url], {
      PAGES_PUBLISHER_TOKEN: sandbox.start.tokens.maintainer,
      HTTPS_PROXY: proxy.url
    })
    expect(document.ok).toBe(true)
    expect(proxy.seen).toEqual([])
  })

  it("is named by its address, and never by its password", async () => {
    const port = await closedPort()
    const env = { HTTPS_PROXY: `http://anna:hush%40hush@127.0.0.1:${port}` }
    const { document, written } = await runHere(["check", "--host", "https://gitlab.example", "--verbose"], env)
    expect(document.problem.why).toContain(`http://127.0.0.1:${port}`)
    expect(document.problem.why).toContain("ECONNREFUSED")
    expect(written).not.toMatch(/hush|anna/)
  })

  it("that wants a password is told name and password, once they are given", async () => {
    const proxy = await started("password")
    const env = { HTTP_PROXY: `http://anna:p%40ss@127.0.0.1:${proxy.port}` }
    const { document } = await runHere(["check", "--host", sandbox.start.url], {
      PAGES_PUBLISHER_TOKEN: sandbox.start.tokens.maintainer,
      ...env
    })
    expect(document.ok).toBe(true)
    const wrong = { HTTP_PROXY: `http://anna:wrong@127.0.0.1:${proxy.port}` }
    const refused = await runHere(["check", "--host", sandbox.start.url], wrong)
    expect(refused.document.problem.code).toBe("host-proxy-auth")
    expect(JSON.stringify(refused.document.problem.steps)).toContain(
      `export HTTP_PROXY=http://USER:PASSWORD@127.0.0.1:${proxy.port}`
    )
  })

  it("that hangs up is asked a few times at most", async () => {
    let connections = 0
    const { close, port } = await tcp((socket) => {
      connections += 1
      socket.once("data", () => socket.end())
    })
    onTestFinished(close)
    await runHere(["check", "--host", "https://gitlab.example"], { HTTPS_PROXY: `http://127.0.0.1:${port}` })
    expect(connections).toBeLessThan(10)
  })
})

describe("a name", () => {
  it("that does not exist is told, or that nobody could be asked", async () => {
    const { document, written } = await runHere(["check", "--host", "https://gitlab.invalid"])
    expect(["host-dns", "host-offline"]).toContain(document.problem.code)
    expect(written).not.toContain(token)
  })
})
