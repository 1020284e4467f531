import { Schema } from "effect"

/** What was asked and what came back: enough to find the request in GitLab's log, and nothing secret. */
export const Evidence = Schema.Struct({
  method: Schema.String,
  url: Schema.String.annotations({ description: "Without query values; a token is never part of it" }),
  status: Schema.NullOr(Schema.Number).annotations({ description: "HTTP status; null without an answer" }),
  requestId: Schema.NullOr(Schema.String).annotations({ description: "GitLab's X-Request-Id" }),
  said: Schema.NullOr(Schema.String).annotations({ description: "GitLab's own words, shortened to one line" })
})
export type Evidence = typeof Evidence.Type
