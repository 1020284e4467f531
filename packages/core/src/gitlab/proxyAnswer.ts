import type { Host } from "../model/Host.ts"
import { HostProxyAuth } from "../problems/HostProxyAuth.ts"
import { HostProxyDenied } from "../problems/HostProxyDenied.ts"
import { HostProxyNoRoute } from "../problems/HostProxyNoRoute.ts"
import type { Problem } from "../problems/Problem.ts"

interface ProxyAnswer {
  readonly host: Host
  /** Null for a proxy that nobody named, and that answered in GitLab's place. */
  readonly proxy: string | null
  readonly status: number
  readonly said: string | null
}

/** What a proxy means that does not let a request through. */
export const proxyAnswer = ({ host: { base: host }, proxy, said, status }: ProxyAnswer): Problem => {
  if (status === 407) return new HostProxyAuth({ host, proxy })
  if (status >= 500) return new HostProxyNoRoute({ host, proxy, status })
  return new HostProxyDenied({ host, proxy, status, said })
}
