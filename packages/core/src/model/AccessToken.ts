import type { Redacted } from "effect"

/** A token as it is sent. It is unwrapped where the request header is set, and where a site is searched for it. */
export type AccessToken = Redacted.Redacted
