import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { plain } from "../plain.ts"
import { unhurried } from "../unhurried.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { type Answer, broken, cutOff, json, scripted, silent, text } from "./scripted.ts"

const problemOf = (answer: Answer) =>
  Effect.flatMap(GitLab, (gitlab) => gitlab.users.current).pipe(
    Effect.flip,
    Effect.provide(scripted([answer]).layer),
    unhurried,
    Effect.map(plain)
  )

/** Node tries every address of a name and reports all that came of it. */
const allAddresses = () =>
  new TypeError("fetch failed", {
    cause: new AggregateError(
      ["::1", "127.0.0.1"].map((address) => Object.assign(new Error(`connect ${address}`), { code: "ECONNREFUSED" }))
    )
  })

/** Undici's words when a proxy lets nobody through. */
const proxy = () =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), { code: "UND_ERR_ABORTED" })
  })

describe("a line to GitLab", () => {
  it.effect.each([
    ["to a name that does not exist", broken("ENOTFOUND"), { _tag: "HostDns", name: "gitlab.example" }],
    ["to a name nobody could ask for", broken("EAI_AGAIN"), { _tag: "HostDns" }],
    ["where nobody listens", broken("ECONNREFUSED"), { _tag: "HostRefused", address: "gitlab.example" }],
    ["where nobody listens on any address", allAddresses, { _tag: "HostRefused" }],
    [
      "with a certificate that ended",
      broken("CERT_HAS_EXPIRED"),
      { _tag: "HostTlsUntrusted", reason: "CERT_HAS_EXPIRED" }
    ],
    ["with somebody else's certificate", broken("ERR_TLS_CERT_ALTNAME_INVALID"), { _tag: "HostTlsUntrusted" }],
    ["with a certificate of a company's own", broken("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), { _tag: "HostTlsUntrusted" }],
    ["through a proxy that wants a password", proxy, { _tag: "HostProxy" }],
    ["through a proxy that says so itself", text(407, "Proxy Authentication Required"), { _tag: "HostProxy" }],
    ["that breaks", broken("ECONNRESET"), { _tag: "HostConnectionLost" }],
    ["that the other side closes", broken("UND_ERR_SOCKET"), { _tag: "HostConnectionLost" }],
    ["without a way", broken("ENETUNREACH"), { _tag: "HostUnreachable" }],
    ["of which a browser says nothing", () => new TypeError("Failed to fetch"), { _tag: "HostUnreachable" }],
    ["on which nothing comes", silent, { _tag: "HostTimeout", seconds: 30 }],
    ["that breaks within an answer", cutOff(200), { _tag: "HostAnswerCutOff" }],
    ["to a server that fails", json(500, { message: "500 Internal Server Error" }), { _tag: "HostInternalError" }]
  ] as const)("%s is named", ([, answer, expected]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(answer), { host: "https://gitlab.example/root", ...expected })
    })
  )
})
