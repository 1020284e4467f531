import { ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import type { Route } from "../http/Route.ts"

const revision = "5a6d0b2f1c3"

const metadata = (call: Call) => {
  const { release, addresses } = call.instance
  if (!release.atLeast("15.2")) return ok({ version: release.version, revision })
  return ok({
    version: release.version,
    revision,
    kas: {
      enabled: true,
      externalUrl: `${addresses.url.replace(/^http/, "ws")}/-/kubernetes-agent/`,
      version: release.version
    },
    enterprise: release.version.endsWith("-ee")
  })
}

export const metadataRoutes: readonly Route[] = [
  { method: "GET", path: "/metadata", since: "15.2", scopes: ["read_user"], handle: metadata },
  { method: "GET", path: "/version", scopes: ["read_user"], handle: metadata }
]
