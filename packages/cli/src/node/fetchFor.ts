import { readFile } from "node:fs/promises"
import { rootCertificates } from "node:tls"
import { UsageError } from "clipanion"

type Env = Readonly<Record<string, string | undefined>>

/**
 * Node's own `fetch`, or, where a proxy or a certificate authority is asked for, one that knows them. Loaded only
 * then: most runs need neither.
 */
export const fetchFor = async (env: Env, caFile: string | undefined): Promise<typeof globalThis.fetch> => {
  const proxied = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (env[name] ?? "") !== "")
  if (!proxied && caFile === undefined) return globalThis.fetch
  const ca = caFile === undefined ? undefined : [...rootCertificates, await readCa(caFile)]
  const { EnvHttpProxyAgent, fetch } = await import("undici")
  const httpsProxy = env["HTTPS_PROXY"] ?? env["https_proxy"]
  const httpProxy = env["HTTP_PROXY"] ?? env["http_proxy"]
  const noProxy = env["NO_PROXY"] ?? env["no_proxy"]
  const tls = ca === undefined ? {} : { connect: { ca }, requestTls: { ca }, proxyTls: { ca } }
  const dispatcher = new EnvHttpProxyAgent({
    ...tls,
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(noProxy === undefined ? {} : { noProxy })
  })
  // The types of the package and of Node describe the same functions in different words.
  return ((input: string, init: object) => fetch(input, { ...init, dispatcher })) as unknown as typeof globalThis.fetch
}

const readCa = (path: string) =>
  readFile(path, "utf8").catch(() => {
    throw new UsageError(`--ca-file: ${path} cannot be read`)
  })
