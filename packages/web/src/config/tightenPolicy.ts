import { addressOf } from "./addressOf.ts"
import type { Config } from "./Config.ts"

/** Where GitLab.com has its sites; one with a domain of its own is elsewhere. */
const ofGitLabCom = ["https://*.gitlab.io"]

/**
 * Adds a policy that allows no other GitLab than the page's own, where it has one. Policies can only be made stricter.
 *
 * A published site is opened to see that it is live, so its address has to be allowed, too. Where nobody has said which
 * that is, it is not: "anywhere" would let the token go anywhere as well. The page then says that GitLab calls the site
 * online, which is true, and no more than it knows.
 */
export const tightenPolicy = ({ host, hostFixed, pages }: Config): void => {
  const origin = addressOf(host)?.origin
  if (!hostFixed || origin === undefined) return
  const policy = document.createElement("meta")
  policy.httpEquiv = "Content-Security-Policy"
  const sites = pages ?? (origin === "https://gitlab.com" ? ofGitLabCom : [])
  policy.content = ["connect-src", origin, ...sites].join(" ")
  document.head.append(policy)
}
