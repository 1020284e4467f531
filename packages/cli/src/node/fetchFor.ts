import { readFile } from "node:fs/promises"
import { rootCertificates } from "node:tls"
import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { Effect } from "effect"

type Env = Readonly<Record<string, string | undefined>>

/**
 * Node's own `fetch`, or, where a proxy or a certificate authority is asked for, one that knows them. Loaded only
 * then: most runs need neither.
 */
export const fetchFor = Effect.fnUntraced(function* (env: Env, caFile: string | undefined) {
  const httpsProxy = given(env["HTTPS_PROXY"] ?? env["https_proxy"])
  const httpProxy = given(env["HTTP_PROXY"] ?? env["http_proxy"])
  const noProxy = given(env["NO_PROXY"] ?? env["no_proxy"])
  if (httpsProxy === undefined && httpProxy === undefined && caFile === undefined) return globalThis.fetch
  const ca = caFile === undefined ? undefined : [...rootCertificates, yield* readAuthority(caFile)]
  const { EnvHttpProxyAgent, fetch } = yield* Effect.promise(() => import("undici"))
  const dispatcher = new EnvHttpProxyAgent({
    ...(ca === undefined ? {} : { connect: { ca }, requestTls: { ca }, proxyTls: { ca } }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(noProxy === undefined ? {} : { noProxy })
  })
  // The types of the package and of Node describe the same functions in different words.
  return ((input: string, init: object) => fetch(input, { ...init, dispatcher })) as unknown as typeof globalThis.fetch
})

/** A variable that is set to nothing is not set. */
const given = (value: string | undefined) => (value === "" ? undefined : value)

const readAuthority = (path: string) =>
  Effect.tryPromise({
    try: () => readFile(path, "utf8"),
    catch: () => new LocalUsage({ said: `--ca-file: ${path} cannot be read` })
  })
