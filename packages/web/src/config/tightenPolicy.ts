import { addressOf } from "./addressOf.ts"
import type { Config } from "./Config.ts"

/** Adds a policy that allows no other GitLab than the page's own, where it has one. Policies can only be made stricter. */
export const tightenPolicy = ({ host, hostFixed }: Config): void => {
  const origin = addressOf(host)?.origin
  if (!hostFixed || origin === undefined) return
  const policy = document.createElement("meta")
  policy.httpEquiv = "Content-Security-Policy"
  policy.content = `connect-src ${origin}`
  document.head.append(policy)
}
