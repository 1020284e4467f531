import type { Redacted } from "effect"

/** A token as it is sent. It is unwrapped in one place only: where the request header is set. */
export type AccessToken = Redacted.Redacted
