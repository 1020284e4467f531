import { X509Certificate } from "node:crypto"
import { readFile } from "node:fs/promises"
import * as tls from "node:tls"
import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { Effect } from "effect"

/**
 * The certificates that are trusted, in PEM format: those that Node trusts by itself, and those of `caFile`. Undefined
 * where Node's own will do. A list of ours takes the place of Node's, so all that Node was told is repeated in it.
 */
export const authorities = (caFile: string | undefined): Effect.Effect<ReadonlyArray<string> | undefined, LocalUsage> =>
  caFile === undefined
    ? Effect.succeed(undefined)
    : Effect.zipWith(nodesOwn, certificatesOf(caFile), (own, more) => [...own, ...more])

/** What newer versions of Node can tell: all that it trusts, with what the variable and `--use-system-ca` add. */
const { getCACertificates, rootCertificates } = tls as typeof tls & {
  readonly getCACertificates?: (kind: "default") => ReadonlyArray<string>
}

const nodesOwn: Effect.Effect<ReadonlyArray<string>> = Effect.suspend(() => {
  if (getCACertificates !== undefined) return Effect.sync(() => getCACertificates("default"))
  const extra = process.env["NODE_EXTRA_CA_CERTS"] ?? ""
  const added = extra === "" ? Effect.succeed("") : Effect.promise(() => readFile(extra, "utf8").catch(() => ""))
  return Effect.map(added, (text) => [...rootCertificates, ...certificatesIn(text)])
})

const certificatesIn = (text: string): ReadonlyArray<string> =>
  text.match(/-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/g) ?? []

const certificatesOf = Effect.fnUntraced(function* (path: string) {
  const text = yield* Effect.tryPromise({
    try: () => readFile(path, "utf8"),
    catch: () => new LocalUsage({ said: `--ca-file: ${path} cannot be read` })
  })
  const none = new LocalUsage({ said: `--ca-file: ${path} holds no certificate in PEM format` })
  const certificates = certificatesIn(text)
  if (certificates.length === 0) return yield* none
  // Left to itself, the first request would end in a defect.
  yield* Effect.try({ try: () => certificates.map((pem) => new X509Certificate(pem)), catch: () => none })
  return certificates
})
