import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { Either } from "effect"

export type Env = Readonly<Record<string, string | undefined>>

/** The first one that is set counts. Programs differ in which of the two spellings wins; nobody sets them apart. */
const variables = {
  "https:": ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"],
  "http:": ["HTTP_PROXY", "http_proxy"]
}

/**
 * Address of the proxy that leads to `url`, with user and password if it has them, so never to be shown as it is; null
 * where the way is direct.
 */
export const proxyFor = (env: Env, url: string): Either.Either<string | null, LocalUsage> => {
  const to = new URL(url)
  const names = variables[to.protocol === "https:" ? "https:" : "http:"]
  const name = names.find((candidate) => given(env[candidate]) !== undefined)
  const value = name === undefined ? undefined : env[name]
  const noProxy = given(env["NO_PROXY"]) ?? given(env["no_proxy"]) ?? ""
  if (value === undefined || isExempt(noProxy, to)) return Either.right(null)
  // Many write it without a scheme.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
    ? Either.right(address)
    : // Its value is not shown: it may hold a password.
      Either.left(new LocalUsage({ said: `${name}: no address of a proxy, such as http://proxy.example:3128` }))
}

/** A variable that is set to nothing is not set. */
const given = (value: string | undefined) => (value === "" ? undefined : value)

/** Names, also of whole domains, with or without a port, between commas or spaces; `*` means all. */
const isExempt = (noProxy: string, { hostname, port, protocol }: URL) =>
  noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true
      // An IPv6 number with a port has brackets.
      const [, name = entry, only] = /^(\[.+\]|[^:]+):(\d+)$/.exec(entry) ?? []
      const bare = name.replace(/^\*?\./, "")
      const isPort = only === undefined || only === (port || (protocol === "https:" ? "443" : "80"))
      return isPort && [bare, `[${bare}]`].some((it) => hostname === it || hostname.endsWith(`.${it}`))
    })
