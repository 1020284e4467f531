import type { HttpClientResponse } from "@effect/platform"
import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { HostInternalError } from "../problems/HostInternalError.ts"
import { HostNotGitLab } from "../problems/HostNotGitLab.ts"
import { HostProxy } from "../problems/HostProxy.ts"
import { HostRateLimited } from "../problems/HostRateLimited.ts"
import { HostRedirected } from "../problems/HostRedirected.ts"
import { HostUnavailable } from "../problems/HostUnavailable.ts"
import type { Problem } from "../problems/Problem.ts"
import { TokenDpopRequired } from "../problems/TokenDpopRequired.ts"
import { TokenExpired } from "../problems/TokenExpired.ts"
import { TokenImpersonationOff } from "../problems/TokenImpersonationOff.ts"
import { TokenRejected } from "../problems/TokenRejected.ts"
import { TokenRevoked } from "../problems/TokenRevoked.ts"
import { type ErrorBody, readErrorBody } from "./ErrorBody.ts"
import { Refused } from "./Refused.ts"

interface Seen {
  readonly host: Host
  readonly response: HttpClientResponse.HttpClientResponse
  readonly text: string
  readonly evidence: Evidence
  /** A read that has not been sent on yet may be answered with a moved project's new address (contract 5.3). */
  readonly mayMove: boolean
}

/**
 * What is wrong with an answer whatever was asked, or `Refused` where it depends on that. The status decides first;
 * the body is read with suspicion, since proxies and limiters answer in other words than GitLab (contract 1.2, 9.1).
 */
export const answerProblem = ({
  evidence: bare,
  host,
  mayMove,
  response,
  text
}: Seen): Problem | Refused | undefined => {
  const { status } = response
  const moved = response.headers["location"]
  if (status >= 200 && status < 300) return undefined
  if (mayMove && status === 301 && moved !== undefined && sameOrigin(host, moved)) return undefined
  const isHtml = (response.headers["content-type"] ?? "").includes("html")
  const body = readErrorBody(isHtml ? "" : text)
  const at = { host: host.base, evidence: { ...bare, said: body.text } }
  if (status < 400) return new HostRedirected({ ...at, location: moved ?? "" })
  if (status === 429) {
    return new HostRateLimited({
      ...at,
      limiter: body.limited ? "endpoint" : "global",
      retryAfterSeconds: retryAfter(response)
    })
  }
  if (status === 500) return new HostInternalError(at)
  if (status > 500) return new HostUnavailable(at)
  if (status === 407) return new HostProxy({ host: host.base, proxy: "", detail: "407 Proxy Authentication Required" })
  // GitLab's API answers in JSON; a page for people means that something else is listening. 413 comes from the
  // upload proxy in front of GitLab.
  if (isHtml && status !== 413) return new HostNotGitLab(at)
  if (status === 401) return unauthorized(body, at)
  return new Refused({ status, body, evidence: at.evidence })
}

/** Contract 1.3. */
const unauthorized = (body: ErrorBody, at: { readonly host: string; readonly evidence: Evidence }) => {
  const said = body.text ?? ""
  if (body.tokenError === "dpop_error") return new TokenDpopRequired(at)
  if (body.tokenError !== null && /expired/i.test(said))
    return new TokenExpired({ ...at, group: null, expiredOn: null })
  if (body.tokenError !== null && /revoked/i.test(said)) return new TokenRevoked({ ...at, group: null })
  if (body.tokenError !== null && /impersonation/i.test(said)) return new TokenImpersonationOff(at)
  return new TokenRejected({ ...at, cutOff: false })
}

const sameOrigin = (host: Host, location: string) => URL.canParse(location) && new URL(location).origin === host.origin

/** Seconds; a browser cannot read the header (contract 9.1), and then it is null. */
const retryAfter = (response: HttpClientResponse.HttpClientResponse): number | null => {
  const seconds = Number(response.headers["retry-after"] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}
