import type { HttpClientResponse } from "@effect/platform"
import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { HostBlocked } from "../problems/HostBlocked.ts"
import { HostFirewall } from "../problems/HostFirewall.ts"
import { HostInternalError } from "../problems/HostInternalError.ts"
import { HostMaintenance } from "../problems/HostMaintenance.ts"
import { HostNeedsHttps } from "../problems/HostNeedsHttps.ts"
import { HostNotGitLab } from "../problems/HostNotGitLab.ts"
import { HostPathWrong } from "../problems/HostPathWrong.ts"
import { HostRedirected } from "../problems/HostRedirected.ts"
import { HostSignIn } from "../problems/HostSignIn.ts"
import { HostTlsClientCertificate } from "../problems/HostTlsClientCertificate.ts"
import { HostUnavailable } from "../problems/HostUnavailable.ts"
import type { Problem } from "../problems/Problem.ts"
import { leadsToSignIn, readPage } from "./Page.ts"
import { proxyAnswer } from "./proxyAnswer.ts"
import { securely } from "./securely.ts"

/** An answer that did not come from GitLab's API. */
export interface Stray {
  readonly host: Host
  readonly proxy: string | null
  readonly headers: HttpClientResponse.HttpClientResponse["headers"]
  readonly status: number
  readonly text: string
  /** With the title of the page as what was said. */
  readonly evidence: Evidence
}

/** Who answered in place of GitLab's API, with a page for people or a few plain words. */
export const stranger = (stray: Stray): Problem => {
  const { evidence, headers, host, status, text } = stray
  const at = { host: host.base, evidence }
  const page = readPage(text)
  if (ofProxy(headers, status)) return proxyAnswer({ ...stray, said: page.title })
  if (page.wantsHttps) return new HostNeedsHttps({ ...at, address: securely(host) })
  if (page.wantsCertificate) return new HostTlsClientCertificate(at)
  if (headers["cf-mitigated"] !== undefined || headers["x-amzn-waf-action"] !== undefined || page.ofFirewall) {
    return new HostFirewall(at)
  }
  if (status === 503 && page.saysMaintenance) return new HostMaintenance(at)
  if (status === 500 && page.ofGitLab) return new HostInternalError(at)
  if (status >= 500) return new HostUnavailable(at)
  if (page.ofGitLab || (status === 404 && host.root !== "")) return new HostPathWrong({ ...at, likely: host.origin })
  if (status === 401 || page.asksToSignIn) return new HostSignIn({ ...at, location: null })
  // The words of Rack::Attack to an address that it has shut out (contract 9.1).
  if (status === 403 && /^forbidden$/i.test(text.trim())) return new HostBlocked(at)
  return new HostNotGitLab({ ...at, product: null })
}

/** A proxy answers in GitLab's place, and says so: GitLab itself never asks for 407. */
export const ofProxy = (headers: Stray["headers"], status: number) =>
  status === 407 ||
  (status >= 400 &&
    (headers["x-squid-error"] !== undefined ||
      /^(squid|zscaler|bluecoat|mwg|tinyproxy)\b/i.test(headers["server"] ?? "")))

interface Sent {
  readonly host: Host
  /** Where the answer points to, as it was written. */
  readonly location: string
  readonly evidence: Evidence
}

/** Why somebody was sent on: the token goes nowhere but to the origin it was meant for. */
export const sentOn = ({ evidence, host, location }: Sent): Problem => {
  const at = { host: host.base, evidence }
  if (!URL.canParse(location, evidence.url)) return new HostRedirected({ ...at, location })
  const to = new URL(location, evidence.url)
  const from = new URL(host.origin)
  if (from.protocol === "http:" && to.protocol === "https:" && from.hostname === to.hostname) {
    return new HostNeedsHttps({ ...at, address: to.origin + host.root })
  }
  // GitLab sends whoever asks for a page to its own sign-in page, below its relative root.
  const signIn = "/users/sign_in"
  if (to.origin === host.origin && to.pathname.endsWith(signIn)) {
    const likely = to.origin + to.pathname.slice(0, -signIn.length)
    return likely === host.base ? new HostNotGitLab({ ...at, product: null }) : new HostPathWrong({ ...at, likely })
  }
  return leadsToSignIn(to) ? new HostSignIn({ ...at, location: to.href }) : new HostRedirected({ ...at, location })
}
