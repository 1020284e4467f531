import type { HttpClientError } from "@effect/platform"
import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { HostAnswerUnexpected } from "../problems/HostAnswerUnexpected.ts"
import { HostConnectionLost } from "../problems/HostConnectionLost.ts"
import { HostDns } from "../problems/HostDns.ts"
import { HostNeedsHttps } from "../problems/HostNeedsHttps.ts"
import { HostNotHttp } from "../problems/HostNotHttp.ts"
import { HostOffline } from "../problems/HostOffline.ts"
import { HostProxy } from "../problems/HostProxy.ts"
import { HostRefused } from "../problems/HostRefused.ts"
import { HostTimeout } from "../problems/HostTimeout.ts"
import { HostUnexplained } from "../problems/HostUnexplained.ts"
import { HostUnreachable } from "../problems/HostUnreachable.ts"
import { HostUrlInvalid } from "../problems/HostUrlInvalid.ts"
import type { Problem } from "../problems/Problem.ts"
import type { ProxyFailure } from "./ProxyFailure.ts"
import { proxyAnswer } from "./proxyAnswer.ts"
import { type Reason, reasonOf } from "./reasonOf.ts"
import { securely } from "./securely.ts"
import { tlsProblem } from "./tlsProblem.ts"

/** Where the connection was to lead. */
export interface Destination {
  readonly host: Host
  /** Address of the proxy in between, without its password; null where the way is direct. */
  readonly proxy: string | null
}

/** The same for what `HttpClient` fails with. Its error is dropped here: it holds the request, and that the token. */
export const transportProblem = (
  at: Destination,
  { cause }: HttpClientError.HttpClientError,
  evidence: Evidence
): Problem => connectionProblem(at, cause, evidence)

/**
 * Why there was no answer: `error` is what `fetch`, a name lookup, a socket or a TLS handshake failed with. Through a
 * proxy, our own sockets end at the proxy, so what goes wrong with them is about it.
 */
export const connectionProblem = (at: Destination, error: unknown, evidence: Evidence): Problem => {
  const { host, proxy } = at
  const reason = reasonOf(error)
  const { code, message } = reason
  // Undici's words where no tunnel is asked for.
  if (message.startsWith("Proxy Authentication Required")) return proxyAnswer({ host, proxy, status: 407, said: null })
  if (reason.proxy !== null) return throughProxy(at, reason.proxy, reason)
  if (offline.has(code)) return new HostOffline({ host: host.base, reason: code })
  if (message === "bad port") return new HostUrlInvalid({ text: host.base, reason: "port" })
  if (proxy !== null && (onTheWay.has(code) || (isNoHttp(reason) && host.origin.startsWith("https:")))) {
    return new HostProxy({ host: host.base, proxy, detail: code || message })
  }
  if (isNoHttp(reason)) return noHttp(host, reason, evidence)
  return tlsProblem(host, reason, evidence) ?? socketProblem(host, reason, evidence)
}

/** The network of this computer leads nowhere, or to nobody who knows names. */
const offline = new Set(["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "ENONET"])

/** What happens to a connection before anybody has taken it up. */
const onTheWay = new Set([
  "ENOTFOUND",
  "ECONNREFUSED",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "UND_ERR_PRX_TLS"
])

/** All that Chromium, Firefox and Safari say, whatever it was: a name, a certificate, a sign-in page, a blocker. */
const unexplained = /^(?:Failed to fetch|NetworkError when attempting to fetch|Load failed)/

const lost = new Set(["ECONNRESET", "ECONNABORTED", "EPIPE", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"])

const isNoHttp = ({ code, message }: Reason) => code.startsWith("HPE_") || message.includes("does not match the HTTP/")

const throughProxy = ({ host, proxy }: Destination, { status }: ProxyFailure, { code, message }: Reason): Problem =>
  status === null
    ? offline.has(code)
      ? new HostOffline({ host: host.base, reason: code })
      : new HostProxy({ host: host.base, proxy: proxy ?? "", detail: code || message })
    : proxyAnswer({ host, proxy, status, said: null })

/** A server that expects TLS answers what it cannot read with an alert of TLS, which is no HTTP. */
const noHttp = (host: Host, { data }: Reason, evidence: Evidence) => {
  const said = data?.trim() ?? ""
  return data?.startsWith("\u0015\u0003") === true && host.origin.startsWith("http:")
    ? new HostNeedsHttps({ host: host.base, address: securely(host), evidence })
    : new HostNotHttp({ host: host.base, said: /^[ -~]{3}/.test(said) ? said : null })
}

const socketProblem = (host: Host, { code, message, seconds }: Reason, evidence: Evidence): Problem => {
  const at = { host: host.base }
  const { host: address, hostname } = new URL(host.origin)
  switch (code) {
    case "ENOTFOUND":
      return new HostDns({ ...at, name: hostname })
    case "ECONNREFUSED":
      return new HostRefused({ ...at, address })
    case "ETIMEDOUT":
    case "UND_ERR_CONNECT_TIMEOUT":
      return new HostTimeout({ ...at, seconds, waitedFor: "connection", evidence })
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
      return new HostTimeout({ ...at, seconds: null, waitedFor: "answer", evidence })
    case "UND_ERR_HEADERS_OVERFLOW":
    case "HPE_HEADER_OVERFLOW":
      return new HostAnswerUnexpected({ ...at, part: "headers", field: null, evidence })
    default:
      return lost.has(code) || /terminated|socket hang up|other side closed/i.test(message)
        ? new HostConnectionLost({ ...at, evidence })
        : unexplained.test(message)
          ? new HostUnexplained(at)
          : new HostUnreachable({ ...at, detail: message })
  }
}
