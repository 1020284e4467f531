import type { HttpClientResponse } from "@effect/platform"
import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { HostInternalError } from "../problems/HostInternalError.ts"
import { HostMaintenance } from "../problems/HostMaintenance.ts"
import { HostNotGitLab } from "../problems/HostNotGitLab.ts"
import { HostRateLimited } from "../problems/HostRateLimited.ts"
import { HostSignIn } from "../problems/HostSignIn.ts"
import { HostUnavailable } from "../problems/HostUnavailable.ts"
import type { Problem } from "../problems/Problem.ts"
import { TokenDpopRequired } from "../problems/TokenDpopRequired.ts"
import { TokenExpired } from "../problems/TokenExpired.ts"
import { TokenImpersonationOff } from "../problems/TokenImpersonationOff.ts"
import { TokenRejected } from "../problems/TokenRejected.ts"
import { TokenRevoked } from "../problems/TokenRevoked.ts"
import { type ErrorBody, readErrorBody } from "./ErrorBody.ts"
import { readPage } from "./Page.ts"
import { Refused } from "./Refused.ts"
import { ofProxy, sentOn, stranger } from "./stranger.ts"

interface Seen {
  readonly host: Host
  readonly proxy: string | null
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
export const answerProblem = (seen: Seen): Problem | Refused | undefined => {
  const { evidence: bare, host, mayMove, proxy, response, text } = seen
  const { headers, status } = response
  const moved = headers["location"]
  if (status >= 200 && status < 300) return undefined
  if (mayMove && status === 301 && moved !== undefined && sameOrigin(host, moved)) return undefined
  const isPage = (headers["content-type"] ?? "").includes("html") || /^\s*<(!doctype|html)/i.test(text)
  const body = readErrorBody(isPage ? (readPage(text).title ?? "") : text)
  const at = { host: host.base, evidence: { ...bare, said: body.text } }
  const stray = { host, proxy, headers, status, text, evidence: at.evidence }
  if (status < 400) return sentOn({ host, location: moved ?? "", evidence: at.evidence })
  if (status === 511) return new HostSignIn({ ...at, location: null })
  if (ofProxy(headers, status)) return stranger(stray)
  if (status === 429 && headers["cf-mitigated"] === undefined) {
    return new HostRateLimited({
      ...at,
      limiter: body.limited ? "endpoint" : "global",
      retryAfterSeconds: retryAfter(response)
    })
  }
  // GitLab's API answers in JSON; a page for people means that something else is listening. 413 comes from the
  // upload proxy in front of GitLab.
  if (status !== 413 && (isPage || isForeign(status, text))) return stranger(stray)
  if (status === 503 && /maintenance|deploy in progress/i.test(body.text ?? "")) return new HostMaintenance(at)
  if (status === 500) return new HostInternalError(at)
  if (status > 500) return new HostUnavailable(at)
  const product = productOf(text)
  if (product !== null) return new HostNotGitLab({ ...at, product })
  if (status === 401) return unauthorized(body, at)
  return new Refused({ status, body, evidence: at.evidence })
}

/** Plain words of those who stand in front of GitLab, or at its address. */
const isForeign = (status: number, text: string) =>
  (status === 403 && /^\s*forbidden\s*$/i.test(text)) ||
  (status === 404 && /^\s*(404 page not found|default backend - 404|not found)\s*$/i.test(text)) ||
  (status === 400 && readPage(text).wantsHttps)

/** Who answers in JSON as GitLab does, and is somebody else: all of them name the page of their documentation. */
const productOf = (text: string): string | null => {
  const [, page = ""] = /"(?:documentation_url|url)"\s*:\s*"([^"]{1,300})"/.exec(text.slice(0, 5000)) ?? []
  if (/\/\/(docs|developer)\.github\.com\//.test(page)) return "GitHub"
  return page.endsWith("/api/swagger") ? "Gitea or Forgejo" : null
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

/** Seconds; a browser cannot read the header (contract 9.1), and then it is null. Servers in between may send a date. */
const retryAfter = ({ headers }: HttpClientResponse.HttpClientResponse): number | null => {
  const asked = headers["retry-after"] ?? ""
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.parse(headers["date"] ?? "")) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}
