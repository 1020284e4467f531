import { Schema } from "effect"

/** What was asked and what came back: enough to find the request in GitLab's log, and nothing secret. */
export const Evidence = Schema.Struct({
  method: Schema.String,
  /** Without query values; a token is never part of it. */
  url: Schema.String,
  status: Schema.NullOr(Schema.Number),
  /** GitLab's `X-Request-Id`. */
  requestId: Schema.NullOr(Schema.String),
  /** GitLab's own words, shortened to one line. */
  said: Schema.NullOr(Schema.String)
})
export type Evidence = typeof Evidence.Type
