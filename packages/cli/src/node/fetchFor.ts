import { X509Certificate } from "node:crypto"
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
  const httpsProxy = yield* proxyIn(env, "HTTPS_PROXY", "https_proxy")
  const httpProxy = yield* proxyIn(env, "HTTP_PROXY", "http_proxy")
  const noProxy = given(env["NO_PROXY"]) ?? given(env["no_proxy"])
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

/** The address of a proxy, which many write without a scheme. Its value is not shown: it may hold a password. */
const proxyIn = Effect.fnUntraced(function* (env: Env, ...names: ReadonlyArray<string>) {
  const name = names.find((candidate) => given(env[candidate]) !== undefined)
  const value = name === undefined ? undefined : env[name]
  if (value === undefined) return undefined
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address
  return yield* new LocalUsage({ said: `${name}: no address of a proxy, such as http://proxy.example:3128` })
})

const readAuthority = Effect.fnUntraced(function* (path: string) {
  const text = yield* Effect.tryPromise({
    try: () => readFile(path, "utf8"),
    catch: () => new LocalUsage({ said: `--ca-file: ${path} cannot be read` })
  })
  const none = new LocalUsage({ said: `--ca-file: ${path} holds no certificate in PEM format` })
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/g) ?? []
  if (certificates.length === 0) return yield* none
  // Left to itself, the first request would end in a defect.
  yield* Effect.try({ try: () => certificates.map((pem) => new X509Certificate(pem)), catch: () => none })
  return text
})
