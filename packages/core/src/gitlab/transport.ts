import type { HttpClientError } from "@effect/platform"
import { HostConnectionLost } from "../problems/HostConnectionLost.ts"
import { HostDns } from "../problems/HostDns.ts"
import { HostProxy } from "../problems/HostProxy.ts"
import { HostRefused } from "../problems/HostRefused.ts"
import { HostTlsUntrusted } from "../problems/HostTlsUntrusted.ts"
import { HostUnreachable } from "../problems/HostUnreachable.ts"
import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"

/** What a fetch that came to nothing leaves behind. Node says why in `cause`; a browser says nothing. */
interface Reason {
  readonly code: string
  readonly message: string
}

/**
 * Why there was no answer. The error is read and dropped here, because it holds the request and the request holds
 * the token.
 */
export const transportProblem = (host: Host, error: HttpClientError.HttpClientError, evidence: Evidence) => {
  const { code, message } = reasonOf(error.cause)
  const at = { host: host.base }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new HostDns({ ...at, name: new URL(host.origin).hostname })
  if (code === "ECONNREFUSED") return new HostRefused({ ...at, address: new URL(host.origin).host })
  if (isTls(code)) return new HostTlsUntrusted({ ...at, reason: code })
  if (/proxy/i.test(message)) return new HostProxy({ ...at, proxy: "", detail: message })
  if (lost.has(code) || /terminated|socket hang up|other side closed/i.test(message)) {
    return new HostConnectionLost({ ...at, evidence })
  }
  return new HostUnreachable({ ...at, detail: message })
}

const lost = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"])

const isTls = (code: string) =>
  /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code)

/** Follows `cause` down to the innermost error that has a code. */
const reasonOf = (error: unknown, depth = 0): Reason => {
  if (!(error instanceof Error) || depth > 5) return { code: "", message: String(error) }
  // Node tries all addresses of a name at once and reports them together.
  const causes: ReadonlyArray<unknown> = error instanceof AggregateError ? error.errors : [error.cause]
  for (const cause of causes) {
    const inner = cause === undefined ? undefined : reasonOf(cause, depth + 1)
    if (inner !== undefined && inner.code !== "") return inner
  }
  return { code: "code" in error ? String(error.code) : "", message: error.message }
}
