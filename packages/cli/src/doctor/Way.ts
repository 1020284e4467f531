import { isIP } from "node:net"
import type { Host } from "@pages-publisher/core/model/Host"

/** A name or number, and a port. */
export interface Place {
  readonly name: string
  readonly port: number
}

export interface Proxy {
  /** With user and password, if it has them. */
  readonly url: URL
  /** Where it was named. */
  readonly variable: string | null
}

/** How GitLab is reached from here: by itself, or through a proxy. */
export interface Way {
  readonly host: Host
  readonly proxy: Proxy | null
  readonly gitlab: Place & { readonly isEncrypted: boolean }
  /** What the first connection goes to: the proxy, where there is one. */
  readonly first: Place
}

export const wayTo = (host: Host, proxy: string | null, env: Readonly<Record<string, string | undefined>>): Way => {
  const url = new URL(host.origin)
  const gitlab = { ...placeOf(url), isEncrypted: url.protocol === "https:" }
  if (proxy === null) return { host, proxy: null, gitlab, first: gitlab }
  const address = new URL(proxy)
  return { host, proxy: { url: address, variable: variableOf(env, url) }, gitlab, first: placeOf(address) }
}

export const isNumber = ({ name }: Place): boolean => isIP(name) !== 0

/** `example.org:443`, with an IPv6 number in its brackets. */
export const said = ({ name, port }: Place): string => `${isIP(name) === 6 ? `[${name}]` : name}:${port}`

const placeOf = ({ hostname, port, protocol }: URL): Place => ({
  name: hostname.replace(/^\[|\]$/g, ""),
  port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port)
})

/** Which variable the proxy comes from. */
const variableOf = (env: Readonly<Record<string, string | undefined>>, { protocol }: URL): string | null => {
  const forAll = ["HTTP_PROXY", "http_proxy"]
  const names = protocol === "https:" ? ["HTTPS_PROXY", "https_proxy", ...forAll] : forAll
  return names.find((name) => (env[name] ?? "") !== "") ?? null
}
