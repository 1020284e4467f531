import { Data, Either } from "effect"

/** A GitLab instance: origin and relative root kept apart, so that `https://example.org/gitlab` works everywhere. */
export class Host extends Data.Class<{
  /** Scheme, name and port, such as `https://example.org`. */
  readonly origin: string
  /** Empty, or a path such as `/gitlab`. */
  readonly root: string
}> {
  /** Address of the web UI, without a slash at the end. */
  get base(): string {
    return this.origin + this.root
  }

  get api(): string {
    return `${this.base}/api/v4`
  }

  /** Name and port, as people say it. */
  get name(): string {
    return new URL(this.origin).host + this.root
  }

  /** Reads what a person types: the scheme may be missing, the address of the API or a slash may be at the end. */
  static parse(text: string): Either.Either<Host, "empty" | "not-an-address" | "scheme" | "credentials" | "query"> {
    const given = text.trim()
    if (given === "") return Either.left("empty")
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `${schemeFor(given)}://${given}`
    if (!URL.canParse(withScheme) || /\s/.test(withScheme)) return Either.left("not-an-address")
    const url = new URL(withScheme)
    if (url.protocol !== "https:" && url.protocol !== "http:") return Either.left("scheme")
    if (url.username !== "" || url.password !== "") return Either.left("credentials")
    if (url.search !== "" || url.hash !== "") return Either.left("query")
    const root = url.pathname.replace(/\/+$/, "").replace(/\/api\/v\d$/, "")
    return Either.right(new Host({ origin: url.origin, root }))
  }
}

const schemeFor = (address: string) => (/^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(address) ? "http" : "https")
