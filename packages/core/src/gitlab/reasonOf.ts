import { ProxyFailure } from "./ProxyFailure.ts"

/** What a connection that came to nothing leaves behind. Node says why in `cause`; a browser says nothing. */
export interface Reason {
  /** Such as `ECONNREFUSED`; empty where there is none. */
  readonly code: string
  readonly message: string
  /** The first bytes of an answer that nobody could read. */
  readonly data: string | null
  /** Names in a certificate that is made out to others. */
  readonly names: ReadonlyArray<string>
  /** How long was waited for a connection, where that is said. */
  readonly seconds: number | null
  /** The proxy's part in it. */
  readonly proxy: ProxyFailure | null
}

/** Follows `cause` down to the innermost error that says most. */
export const reasonOf = (error: unknown, depth = 0): Reason => {
  if (!(error instanceof Error) || depth > 5) return { ...bare, message: typeof error === "string" ? error : "" }
  const own = read(error)
  const inner = causesOf(error)
    .map((cause) => reasonOf(cause, depth + 1))
    .toSorted((one, other) => vagueness(one) - vagueness(other))[0]
  const told = inner === undefined || (own.code !== "" && vagueness(inner) === vague) ? own : inner
  return { ...told, proxy: error instanceof ProxyFailure ? error : told.proxy }
}

const bare: Reason = { code: "", message: "", data: null, names: [], seconds: null, proxy: null }

/** Node tries all addresses of a name at once and reports them together. */
const causesOf = (error: Error): ReadonlyArray<unknown> =>
  error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause]

const vague = 2

/** That one kind of address leads nowhere from here says little, as long as another one led somewhere. */
const vagueness = ({ code, data, proxy }: Reason) => {
  if (code === "" && data === null && proxy === null) return vague
  return /^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code) ? 1 : 0
}

const read = (error: Error): Reason => ({
  ...bare,
  code: "code" in error && typeof error.code === "string" ? error.code : "",
  message: error.message,
  data: "data" in error && typeof error.data === "string" ? error.data : null,
  names: namesIn("reason" in error && typeof error.reason === "string" ? error.reason : ""),
  seconds: secondsIn(error.message)
})

/** As in `Host: localhost. is not in the cert's altnames: DNS:gitlab.example, IP Address:10.0.0.1`. */
const namesIn = (reason: string) =>
  [...reason.matchAll(/(?:DNS|IP Address):([^,\s]+)|cert's CN: ([^,\s]+)/g)].map(([, name, cn]) => name ?? cn ?? "")

/** As in `Connect Timeout Error (attempted address: gitlab.example:443, timeout: 10000ms)`. */
const secondsIn = (message: string) => {
  const [, millis] = /timeout: (\d+)ms/.exec(message) ?? []
  return millis === undefined ? null : Number(millis) / 1000
}
