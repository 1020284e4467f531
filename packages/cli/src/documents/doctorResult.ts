import { Schema } from "effect"

/** One thing between this machine and a published site, looked at in order. */
export const DoctorLink = Schema.Struct({
  name: Schema.String,
  state: Schema.Literal("ok", "failed", "skipped"),
  milliseconds: Schema.NullOr(Schema.Number).annotations({
    description: "How long it took; null where it was skipped"
  }),
  detail: Schema.String,
  facts: Schema.Record({ key: Schema.String, value: Schema.Unknown }).annotations({
    jsonSchema: { type: "object", description: "What was found, by name" }
  })
}).annotations({ identifier: "DoctorLink", description: "One thing between this machine and a published site" })
export type DoctorLink = typeof DoctorLink.Type

/** What `doctor` found on the way to GitLab. */
export const DoctorResult = Schema.Struct({
  host: Schema.String.annotations({ description: "Address of GitLab" }),
  proxy: Schema.NullOr(Schema.String).annotations({ description: "Address of the proxy; null without one" }),
  links: Schema.Array(DoctorLink)
}).annotations({ identifier: "DoctorResult", description: "The way to GitLab and its Pages, link by link" })
export type DoctorResult = typeof DoctorResult.Type
