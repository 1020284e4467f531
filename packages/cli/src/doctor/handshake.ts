import type { Socket } from "node:net"
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from "node:tls"
import { Effect } from "effect"
import { isNumber, type Place } from "./Way.ts"

export interface Secured {
  readonly socket: TLSSocket
  readonly protocol: string | null
  readonly subject: string
  readonly issuer: string
  readonly validTo: Date | null
  /** Why the certificate is not trusted. */
  readonly distrust: Error | null
}

/**
 * Encrypts a connection. A certificate that is not trusted does not end it at once, so that it can be told whose it
 * is; nothing is ever sent over such a connection.
 */
export const handshake = (socket: Socket, place: Place, authorities: ReadonlyArray<string> | undefined) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const secure = connect({
        socket,
        host: place.name,
        ...(isNumber(place) ? {} : { servername: place.name }),
        ...(authorities === undefined ? {} : { ca: [...authorities] }),
        ALPNProtocols: ["http/1.1"],
        rejectUnauthorized: false
      })
      secure.on("error", () => undefined)
      return secure
    }),
    (secure) => Effect.sync(() => secure.destroy())
  ).pipe(
    Effect.tap((secure) =>
      Effect.async<void, Error>((resume) => {
        secure.once("error", (error: Error) => resume(Effect.fail(error)))
        secure.once("secureConnect", () => resume(Effect.void))
      })
    ),
    Effect.map((secure): Secured => {
      const certificate = secure.getPeerCertificate()
      const { issuer, subject, subjectaltname: others, valid_to: end } = certificate
      return {
        socket: secure,
        protocol: secure.getProtocol(),
        subject: nameIn(subject) || (others ?? "").replace(/(DNS|IP Address):/g, ""),
        issuer: nameIn(issuer),
        validTo: Number.isNaN(Date.parse(end)) ? null : new Date(end),
        distrust: secure.authorized ? null : distrustOf(secure, certificate, place)
      }
    })
  )

/** What Node would have failed with; it keeps only the code of it. */
const distrustOf = ({ authorizationError }: TLSSocket, certificate: PeerCertificate, { name }: Place): Error => {
  const code = String(authorizationError)
  const otherName = code === "ERR_TLS_CERT_ALTNAME_INVALID" ? checkServerIdentity(name, certificate) : undefined
  return otherName ?? Object.assign(new Error(code), { code })
}

/** Certificates may name nobody, or several. */
const nameIn = (owner: Partial<PeerCertificate["subject"]> | undefined): string =>
  [owner?.CN ?? owner?.O ?? owner?.OU ?? ""].flat().join(", ")
