import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Sandbox, startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runJson } from "../e2e/program.ts"
import { certificates } from "./certificates.ts"
import { runHere } from "./inProcess.ts"
import { type Listening, tlsFront } from "./servers.ts"
import { type Proxy, startProxy } from "./startProxy.ts"

/** A GitLab behind a certificate that a company's own authority signed. */
let sandbox: Sandbox
let front: Listening
let proxy: Proxy
let folder: string
beforeAll(async () => {
  const { ca, good } = await certificates()
  sandbox = await startSandbox()
  front = await tlsFront(good, Number(new URL(sandbox.start.url).port))
  proxy = await startProxy("password")
  folder = await mkdtemp(join(tmpdir(), "pages-publisher-trust-"))
  await writeFile(join(folder, "ca.pem"), `# Acme CA\n${ca.cert}`)
})
afterAll(async () => {
  await Promise.all([proxy.close(), front.close(), sandbox.close(), rm(folder, { recursive: true })])
})

const check = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}) =>
  runHere(["check", "--host", `https://localhost:${front.port}`, ...args], {
    PAGES_PUBLISHER_TOKEN: sandbox.start.tokens.maintainer,
    ...env
  })

const trusting = () => ["--ca-file", join(folder, "ca.pem")]

const asBuilt = (env: Readonly<Record<string, string>>) => ({
  host: `https://localhost:${front.port}`,
  token: sandbox.start.tokens.maintainer,
  env
})

const withPassword = () => ({ HTTPS_PROXY: `http://anna:p%40ss@127.0.0.1:${proxy.port}` })

describe("a GitLab with a certificate of a company's own", () => {
  it("is refused, and the remedy named", async () => {
    const { document } = await check([])
    expect(document.problem).toMatchObject({ code: "host-tls-untrusted" })
    const steps = JSON.stringify(document.problem.steps)
    expect(steps).toMatch(/--ca-file.*NODE_EXTRA_CA_CERTS.*--use-system-ca/)
  })

  it("is trusted with --ca-file", async () => {
    expect((await check(trusting())).document).toMatchObject({ ok: true, result: { canPublish: true } })
  })

  it("is trusted through a proxy, which learns neither the token nor what is asked", async () => {
    const before = proxy.seen.length
    expect((await check(trusting(), withPassword())).document).toMatchObject({ ok: true })
    const seen = proxy.seen.slice(before)
    expect(seen.filter(({ method }) => method !== undefined).map(({ method }) => method)).toContain("CONNECT")
    expect(seen.every(({ method, target }) => method === undefined || target === `localhost:${front.port}`)).toBe(true)
    expect(seen.some(({ passed }) => passed !== undefined)).toBe(true)
    expect(JSON.stringify(seen)).not.toContain(sandbox.start.tokens.maintainer)
    expect(JSON.stringify(seen)).not.toContain("private-token")
    expect(JSON.stringify(seen)).not.toContain("/api/v4")
  })

  it("is not trusted through a proxy without its authority", async () => {
    expect((await check([], withPassword())).document.problem.code).toBe("host-tls-untrusted")
  })

  it.each(["localhost", "*", "example.org, .localhost", "localhost:PORT"])(
    "is reached without the proxy where NO_PROXY is %s",
    async (entry) => {
      const before = proxy.seen.length
      const NO_PROXY = entry.replace("PORT", String(front.port))
      expect((await check(trusting(), { ...withPassword(), NO_PROXY })).document).toMatchObject({ ok: true })
      expect(proxy.seen.length).toBe(before)
    }
  )

  it("is reached through the proxy where NO_PROXY names others", async () => {
    const before = proxy.seen.length
    const NO_PROXY = "example.org,host,localhost:1"
    expect((await check(trusting(), { ...withPassword(), NO_PROXY })).document).toMatchObject({ ok: true })
    expect(proxy.seen.length).toBeGreaterThan(before)
  })

  it("is trusted where Node is told of its authority, which it reads as it starts", async () => {
    const { document } = await runJson(["check"], asBuilt({ NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") }))
    expect(document).toMatchObject({ ok: true })
  })

  it("is still trusted that way where --ca-file names another authority", async () => {
    const { selfSigned } = await certificates()
    const other = join(folder, "other.pem")
    await writeFile(other, selfSigned.cert)
    const env = { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") }
    const { document } = await runJson(["check", "--ca-file", other], asBuilt(env))
    expect(document).toMatchObject({ ok: true })
  })
})
