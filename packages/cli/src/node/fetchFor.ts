import { createSecureContext } from "node:tls"
import type { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { Effect, Either } from "effect"
import type { buildConnector } from "undici"
import { authorities } from "./authorities.ts"
import { type Env, proxyFor } from "./proxyFor.ts"

/**
 * Node's own `fetch`, or, where a proxy or a certificate authority is asked for, one that knows them. Loaded only
 * then: most runs need neither.
 */
export const fetchFor = Effect.fnUntraced(function* (env: Env, caFile: string | undefined) {
  // Whatever is asked later: a variable that is no proxy's address is told now.
  const proxies = yield* Effect.forEach(["https://any.invalid", "http://any.invalid"], (url) =>
    proxyFor({ ...env, NO_PROXY: "", no_proxy: "" }, url)
  )
  const ca = yield* authorities(caFile)
  if (ca === undefined && proxies.every((proxy) => proxy === null)) return globalThis.fetch
  const proxyOf = (url: string) => Either.getOrElse(proxyFor(env, url), () => null)
  const { Agent, buildConnector, fetch, ProxyAgent } = yield* Effect.promise(() => import("undici"))
  const { tunnel } = yield* Effect.promise(() => import("./tunnel.ts"))
  const secureContext = createSecureContext(ca === undefined ? {} : { ca: [...ca] })
  const connect = buildConnector(ca === undefined ? {} : { secureContext })

  /** With https, the proxy passes on what it cannot read. */
  const encrypted = new Agent({
    connect: (options, callback) => {
      const proxy = proxyOf(`${options.protocol}//${options.host}`)
      if (proxy === null) return connect(options, callback)
      return tunnel(new URL(proxy), placeOf(options), secureContext, (error, httpSocket) =>
        error === null ? connect({ ...options, httpSocket }, callback) : callback(error, null)
      )
    }
  })
  /** With http, it reads and asks in our place: many proxies open no tunnel to such a port. */
  const readable = new Map<string, InstanceType<typeof ProxyAgent>>()
  const readableBy = (uri: string) => {
    const agent = readable.get(uri) ?? new ProxyAgent({ uri, proxyTunnel: false, proxyTls: { secureContext } })
    readable.set(uri, agent)
    return agent
  }

  const dispatcherFor = (url: string) => {
    const proxy = url.startsWith("http:") ? proxyOf(url) : null
    return proxy === null ? encrypted : readableBy(proxy)
  }
  // The types of the package and of Node describe the same functions in different words.
  return ((input: string | URL, init: object) =>
    fetch(input, { ...init, dispatcher: dispatcherFor(String(input)) })) as unknown as typeof globalThis.fetch
}) satisfies (env: Env, caFile: string | undefined) => Effect.Effect<typeof globalThis.fetch, LocalUsage>

const placeOf = ({ hostname, port, protocol }: buildConnector.Options) =>
  `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`
