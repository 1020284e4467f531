import { assert, describe, it } from "@effect/vitest"
import { Effect, Either } from "effect"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { hostWarnings } from "../../src/gitlab/hostWarnings.ts"
import { ProxyFailure } from "../../src/gitlab/ProxyFailure.ts"
import { Route } from "../../src/gitlab/Route.ts"
import { connectionProblem } from "../../src/gitlab/transport.ts"
import { Host } from "../../src/model/Host.ts"
import { plain } from "../plain.ts"
import { unhurried } from "../unhurried.ts"
import { type Answer, broken, cutOff, json, scripted, silent, text } from "./scripted.ts"

const problemOf = (answer: Answer, proxy: string | null = null) =>
  Effect.flatMap(GitLab, (gitlab) => gitlab.users.current).pipe(
    Effect.flip,
    Effect.provide(scripted([answer]).layer),
    Effect.provideService(Route, { proxy }),
    unhurried,
    Effect.map(plain)
  )

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })

/** Node tries every address of a name and reports all that came of it. */
const each =
  (...codes: ReadonlyArray<string>) =>
  () =>
    new TypeError("fetch failed", { cause: new AggregateError(codes.map((code) => coded(code))) })

const failing = (cause: Error) => () => new TypeError("fetch failed", { cause })

describe("a line to GitLab", () => {
  it.effect.each([
    ["to a name that does not exist", broken("ENOTFOUND"), { _tag: "HostDns", name: "gitlab.example" }],
    ["to a name nobody could ask for", broken("EAI_AGAIN"), { _tag: "HostOffline", reason: "EAI_AGAIN" }],
    ["without a network", broken("ENETUNREACH"), { _tag: "HostOffline" }],
    ["where nobody listens", broken("ECONNREFUSED"), { _tag: "HostRefused", address: "gitlab.example" }],
    ["where nobody listens on any address", each("ECONNREFUSED", "ECONNREFUSED"), { _tag: "HostRefused" }],
    ["with one kind of address that leads nowhere", each("ENETUNREACH", "ECONNREFUSED"), { _tag: "HostRefused" }],
    ["with two kinds of address that lead nowhere", each("ENETUNREACH", "ENETUNREACH"), { _tag: "HostOffline" }],
    ["that is not taken up", broken("ETIMEDOUT"), { _tag: "HostTimeout", seconds: null, waitedFor: "connection" }],
    [
      "that is not taken up in time",
      failing(
        coded("UND_ERR_CONNECT_TIMEOUT", {
          message: "Connect Timeout Error (attempted address: gitlab.example:443, timeout: 10000ms)"
        })
      ),
      { _tag: "HostTimeout", seconds: 10, waitedFor: "connection" }
    ],
    ["on which no answer begins", broken("UND_ERR_HEADERS_TIMEOUT"), { _tag: "HostTimeout", waitedFor: "answer" }],
    ["on which nothing comes", silent, { _tag: "HostTimeout", seconds: 30, waitedFor: "answer" }],
    ["to a computer that is off", broken("EHOSTUNREACH"), { _tag: "HostUnreachable" }],
    ["of which Chromium says nothing", () => new TypeError("Failed to fetch"), { _tag: "HostUnexplained" }],
    [
      "of which Firefox says nothing",
      () => new TypeError("NetworkError when attempting to fetch resource."),
      { _tag: "HostUnexplained" }
    ],
    ["of which Safari says nothing", () => new TypeError("Load failed"), { _tag: "HostUnexplained" }],
    ["to a port that is blocked", failing(new Error("bad port")), { _tag: "HostUrlInvalid", reason: "port" }],
    ["with a certificate that ended", broken("CERT_HAS_EXPIRED"), { _tag: "HostTlsExpired" }],
    ["with a certificate from tomorrow", broken("CERT_NOT_YET_VALID"), { _tag: "HostTlsExpired" }],
    [
      "with somebody else's certificate",
      failing(
        coded("ERR_TLS_CERT_ALTNAME_INVALID", {
          reason: "Host: gitlab.example. is not in the cert's altnames: DNS:git.example, DNS:*.git.example"
        })
      ),
      { _tag: "HostTlsName", names: ["git.example", "*.git.example"] }
    ],
    [
      "with a certificate of a company's own",
      broken("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
      { _tag: "HostTlsUntrusted", reason: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }
    ],
    ["without encryption where it should be", broken("ERR_SSL_WRONG_VERSION_NUMBER"), { _tag: "HostTlsMissing" }],
    ["with other encryption", broken("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"), { _tag: "HostTlsFailed" }],
    [
      "that wants a certificate from here",
      broken("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"),
      { _tag: "HostTlsClientCertificate" }
    ],
    [
      "to another kind of server",
      failing(coded("HPE_INVALID_CONSTANT", { data: "SSH-2.0-OpenSSH_9.6\r\n" })),
      { _tag: "HostNotHttp", said: "SSH-2.0-OpenSSH_9.6" }
    ],
    ["that breaks", broken("ECONNRESET"), { _tag: "HostConnectionLost" }],
    ["that the other side closes", broken("UND_ERR_SOCKET"), { _tag: "HostConnectionLost" }],
    ["that breaks within an answer", cutOff(200), { _tag: "HostAnswerCutOff" }],
    ["through a proxy that says so itself", text(407, ""), { _tag: "HostProxyAuth", proxy: null }],
    ["to a server that fails", json(500, { message: "500 Internal Server Error" }), { _tag: "HostInternalError" }]
  ] as const)("%s is named", ([, answer, expected]) =>
    Effect.gen(function* () {
      const problem = yield* problemOf(answer)
      assert.deepInclude(problem, expected)
      if ("host" in problem) assert.strictEqual(problem.host, "https://gitlab.example/root")
    })
  )
})

const proxy = "http://proxy.example:3128"

describe("a line through a proxy", () => {
  it.effect.each([
    ["whose name does not exist", broken("ENOTFOUND"), { _tag: "HostProxy", detail: "ENOTFOUND" }],
    ["that does not listen", broken("ECONNREFUSED"), { _tag: "HostProxy", detail: "ECONNREFUSED" }],
    ["that does not take it up", broken("UND_ERR_CONNECT_TIMEOUT"), { _tag: "HostProxy" }],
    ["that hangs up", failing(new ProxyFailure(null, { cause: coded("ECONNRESET") })), { _tag: "HostProxy" }],
    ["that speaks something else", broken("HPE_INVALID_CONSTANT"), { _tag: "HostProxy" }],
    ["that wants a password", failing(new ProxyFailure(407)), { _tag: "HostProxyAuth", proxy }],
    ["that lets nobody through", failing(new ProxyFailure(403)), { _tag: "HostProxyDenied", proxy, status: 403 }],
    ["that finds no way", failing(new ProxyFailure(504)), { _tag: "HostProxyNoRoute", proxy, status: 504 }],
    ["without a network", broken("EAI_AGAIN"), { _tag: "HostOffline" }],
    ["to a certificate nobody trusts", broken("SELF_SIGNED_CERT_IN_CHAIN"), { _tag: "HostTlsUntrusted" }],
    ["that breaks", broken("ECONNRESET"), { _tag: "HostConnectionLost" }]
  ] as const)("%s is named", ([, answer, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(answer, proxy), expected)
    })
  )
})

const hostAt = (url: string) => Either.getOrThrow(Host.parse(url))

describe("connectionProblem", () => {
  const evidence = { method: "CONNECT", url: "", status: null, requestId: null, said: null }

  it("takes what a socket or a name lookup fails with, too", () => {
    const at = { host: hostAt("https://gitlab.example"), proxy: null }
    assert.strictEqual(connectionProblem(at, coded("ENOTFOUND"), evidence)._tag, "HostDns")
    assert.strictEqual(connectionProblem(at, "no error at all", evidence)._tag, "HostUnreachable")
    assert.strictEqual(connectionProblem(at, undefined, evidence)._tag, "HostUnreachable")
  })

  it("knows the answer of a server that expects https", () => {
    const problem = connectionProblem(
      { host: hostAt("http://gitlab.example:8443/git"), proxy: null },
      coded("HPE_INVALID_CONSTANT", { data: "\u0015\u0003\u0001\0\u0002\u0002F" }),
      evidence
    )
    assert.deepInclude(plain(problem), { _tag: "HostNeedsHttps", address: "https://gitlab.example:8443/git" })
  })
})

describe("hostWarnings", () => {
  it.each([
    ["http://gitlab.example", ["HostUnencrypted"]],
    ["http://10.0.0.1:8080/gitlab", ["HostUnencrypted"]],
    ["http://127.evil.example", ["HostUnencrypted"]],
    ["https://gitlab.example", []],
    ["http://127.0.0.1:8929", []],
    ["http://localhost", []],
    ["http://gitlab.localhost", []],
    ["http://[::1]:3000", []]
  ])("tells whether others can read the token on its way to %s", (url, tags) => {
    assert.deepStrictEqual<ReadonlyArray<string>>(
      hostWarnings(hostAt(url)).map(({ _tag }) => _tag),
      tags
    )
  })
})
