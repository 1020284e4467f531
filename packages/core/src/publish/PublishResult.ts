import { Schema } from "effect"

const paths = Schema.Array(Schema.String)

/** Who may open a site: the members of its project, or everybody. */
export const Access = Schema.Literal("members", "public")
export type Access = typeof Access.Type

/** What became of a publish. Sizes are bytes, times are seconds. */
export const PublishResult = Schema.Struct({
  app: Schema.String,
  /** The number is null only in a dry run of an app that does not exist yet. */
  project: Schema.Struct({ id: Schema.NullOr(Schema.Number), path: Schema.String, webUrl: Schema.String }),
  /** Null where GitLab cannot tell (before 16.8), and for an app that does not exist yet. */
  url: Schema.NullOr(Schema.String),
  access: Access,
  version: Schema.Number,
  commit: Schema.NullOr(Schema.String),
  created: Schema.Boolean,
  changes: Schema.Struct({
    added: Schema.Number,
    updated: Schema.Number,
    removed: Schema.Number,
    moved: Schema.Number,
    unchanged: Schema.Number,
    /** All files of the site. */
    bytesTotal: Schema.Number,
    /** Bodies of the requests that carried the version. */
    bytesSent: Schema.Number,
    /** Requests that carried the version. */
    requests: Schema.Number
  }),
  via: Schema.Literal("api", "git"),
  pipeline: Schema.NullOr(Schema.Struct({ id: Schema.Number, webUrl: Schema.String, status: Schema.String })),
  live: Schema.Boolean,
  seconds: Schema.Struct({
    snapshot: Schema.Number,
    plan: Schema.Number,
    deliver: Schema.Number,
    pipeline: Schema.Number
  }),
  /** Only in a dry run. */
  plan: Schema.optionalWith(
    Schema.Struct({
      add: paths,
      update: paths,
      remove: paths,
      move: Schema.Array(Schema.Struct({ from: Schema.String, to: Schema.String }))
    }),
    { exact: true }
  )
})
export type PublishResult = typeof PublishResult.Type
