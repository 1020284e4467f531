import type { Sandbox } from "@pages-publisher/sandbox/Sandbox"
import { startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import type { LinkName } from "../../src/doctor/Link.ts"
import { temporary } from "../e2e/program.ts"
import { certificates } from "../network/certificates.ts"
import { type HostCause, hostCauses } from "../network/hostCauses.ts"
import { https, tcp, tlsFront } from "../network/servers.ts"
import { startProxy } from "../network/startProxy.ts"
import { as, diagnosed } from "./doctor.ts"

/** Causes that show at another link than others of their code. */
const byName = new Map<string, LinkName>([
  ["a proxy that is down", "tcp"],
  ["a proxy whose name does not exist", "dns"],
  ["a proxy nobody named, with its page", "api"],
  ["nginx that wants a client's certificate", "api"]
])
const byCode = new Map<string, LinkName>([
  ["host-refused", "tcp"],
  ["host-url-invalid", "tcp"]
])

const linkFor = ({ code, name }: HostCause): LinkName =>
  byName.get(name) ?? byCode.get(code) ?? (/^host-(tls|proxy)/.exec(code)?.[1] as "proxy" | "tls" | undefined) ?? "api"

describe.concurrent("doctor, between here and GitLab,", () => {
  it.each(hostCauses)("calls $name $code, at the right link", async (cause) => {
    const arranged = await cause.arrange()
    const { args = [], env = {}, host } = arranged
    try {
      const patience = { PAGES_PUBLISHER_PATIENCE: "3" }
      const { code, document, failed, order, problems } = await diagnosed({
        host,
        token: ["nobodys", "token", "0123456789"].join("-"),
        args,
        env: { ...patience, ...env }
      })
      expect(problems).toEqual([cause.code])
      expect(failed).toEqual([linkFor(cause)])
      expect(code).toBe(5)
      expect(order).toHaveLength(9)
      expect(JSON.stringify(document)).not.toContain("secret-of-anna")
    } finally {
      await arranged.close()
    }
  })
})

describe("doctor, on the way to a GitLab that works,", () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(() => sandbox.close())

  const behindTls = async () => {
    const { ca, good } = await certificates()
    const front = await tlsFront(good, Number(new URL(sandbox.start.url).port))
    onTestFinished(() => front.close())
    const file = join(await temporary(), "ca.pem")
    await writeFile(file, ca.cert)
    return {
      host: `https://localhost:${front.port}`,
      token: sandbox.start.tokens.maintainer,
      args: ["--ca-file", file]
    }
  }

  it("tells of the certificate and who is trusted", async () => {
    const patient = await behindTls()
    const { code, links, ok } = await diagnosed(patient)
    expect(code).toBe(0)
    expect(ok).toEqual(["dns", "tcp", "tls", "api", "token", "group"])
    expect(links["dns"]?.facts).toMatchObject({ name: "localhost", addresses: expect.any(Array) })
    expect(links["tls"]?.facts).toMatchObject({ protocol: "TLSv1.3", daysLeft: expect.any(Number) })
    expect(links["tls"]?.detail).toContain(patient.args[1])
  })

  it("tells of a server that wants a certificate in return, which shows when it is asked", async () => {
    const { ca, good } = await certificates()
    const page = "<html><head><title>400 No required SSL certificate was sent</title></head></html>"
    const server = await https(
      good,
      (_, response) => void response.writeHead(400, { "content-type": "text/html" }).end(page)
    )
    onTestFinished(() => server.close())
    const file = join(await temporary(), "ca.pem")
    await writeFile(file, ca.cert)
    const patient = { host: `https://localhost:${server.port}`, token: "any-token", args: ["--ca-file", file] }
    const { failed, problems } = await diagnosed(patient)
    expect(problems).toEqual(["host-tls-client-certificate"])
    expect(failed).toEqual(["tls"])
  })

  it("goes through a proxy, and never tells its password", async () => {
    const proxy = await startProxy("open")
    onTestFinished(() => proxy.close())
    const { host, origin } = new URL(proxy.url)
    const env = { HTTPS_PROXY: `http://anna:secret-of-anna@${host}`, HTTP_PROXY: `http://anna:secret-of-anna@${host}` }
    const { code, document, links, ok } = await diagnosed({ ...(await behindTls()), env })
    expect(code).toBe(0)
    expect(ok).toEqual(["tcp", "proxy", "tls", "api", "token", "group"])
    expect(links["tcp"]?.detail).toBe(`${host} · the proxy`)
    expect(links["proxy"]?.facts).toEqual({ address: origin, variable: "HTTPS_PROXY" })
    expect(document.result.proxy).toBe(origin)
    expect(JSON.stringify(document)).not.toContain("secret")
    const plain = await diagnosed({ ...as(sandbox), env })
    expect(plain.ok).toEqual(["tcp", "proxy", "api", "token", "group"])
    expect(plain.links["proxy"]?.facts).toEqual({ address: origin, variable: "HTTP_PROXY" })
    const direct = await diagnosed({ ...as(sandbox), env: { ...env, NO_PROXY: "127.0.0.1" } })
    expect(direct.ok).toEqual(["tcp", "api", "token", "group"])
  })

  it.each([
    ["tls", "https"],
    ["api", "http"]
  ])("waits at the link %s no longer than it may", async (link, scheme) => {
    const silent = await tcp((socket) => void socket.resume())
    onTestFinished(() => silent.close())
    const { failed, problems } = await diagnosed({
      host: `${scheme}://localhost:${silent.port}`,
      env: { PAGES_PUBLISHER_PATIENCE: "1" }
    })
    expect([failed, problems]).toEqual([[link], ["host-timeout"]])
  })

  it("stops at once when it is told to", async () => {
    const silent = await tcp((socket) => void socket.resume())
    onTestFinished(() => silent.close())
    const stop = new AbortController()
    const stopped = diagnosed({ host: `https://localhost:${silent.port}`, signal: stop.signal })
    setImmediate(() => stop.abort())
    const { code, order, problems } = await stopped
    expect([code, problems]).toEqual([130, ["local-interrupted"]])
    expect(order).toHaveLength(9)
  })

  it.each([["gitlab.invalid"], ["https://gitlab.invalid:8443"]])("says that nobody knows %s", async (host) => {
    const { code, failed, problems } = await diagnosed({ host })
    expect([code, failed]).toEqual([5, ["dns"]])
    expect(["host-dns", "host-offline"]).toContain(problems[0])
  })
})
