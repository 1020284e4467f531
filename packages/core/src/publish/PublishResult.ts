import { Schema } from "effect"
import { whole } from "../model/whole.ts"

const seconds = (of: string) => Schema.Number.annotations({ description: `Seconds: ${of}` })
const paths = (of: string) => Schema.Array(Schema.String).annotations({ description: `Paths in the site: ${of}` })

/** Who may open a site: the members of its project, or everybody. */
export const Access = Schema.Literal("members", "public").annotations({
  description: "Who may open the site: the members of its project, or everybody who can reach its address"
})
export type Access = typeof Access.Type

/** What became of a publish. Sizes are bytes, times are seconds. */
export const PublishResult = Schema.Struct({
  app: Schema.String.annotations({ description: "Name of the app: the last part of its project's path" }),
  root: Schema.String.annotations({
    description: "Folder of the source that became the site, with / at its end; empty for the source itself"
  }),
  project: Schema.Struct({
    id: Schema.NullOr(whole("GitLab's number")).annotations({
      description: "Null only in a dry run of an app that does not exist yet"
    }),
    path: Schema.String.annotations({ description: "Full path, such as acme/apps/menu" }),
    webUrl: Schema.String
  }),
  url: Schema.NullOr(Schema.String).annotations({
    description:
      "Address of the site. Null where GitLab cannot tell (before 16.8), and for an app that does not exist yet"
  }),
  access: Access,
  version: whole("Counts the versions of the app, from 1"),
  commit: Schema.NullOr(Schema.String).annotations({
    description: "The version's commit; null where there is none yet"
  }),
  restores: Schema.optionalWith(whole("The version whose files are published again"), { exact: true }).annotations({
    description: "Only where somebody goes back: the version whose files these are"
  }),
  created: Schema.Boolean.annotations({ description: "Whether the app was new" }),
  changes: Schema.Struct({
    added: whole("Files"),
    updated: whole("Files"),
    removed: whole("Files"),
    moved: whole("Files whose content GitLab had already under another path"),
    unchanged: whole("Files"),
    bytesTotal: Schema.NullOr(whole("Bytes: all files of the site")).annotations({
      description: "Bytes: all files of the site; null where going back, as GitLab does not tell"
    }),
    bytesSent: whole("Bytes: bodies of the requests that carried the version"),
    requests: whole("Requests that carried the version")
  }),
  via: Schema.Literal("api", "git").annotations({ description: "How the version was sent" }),
  pipeline: Schema.NullOr(
    Schema.Struct({
      id: whole("GitLab's number"),
      webUrl: Schema.String,
      status: Schema.String.annotations({ description: "GitLab's word for the pipeline's state" })
    })
  ).annotations({
    description: "What puts the version online; null where nobody waited for it or nothing was to be done"
  }),
  live: Schema.Boolean.annotations({ description: "Whether visitors were seen to get this version" }),
  seconds: Schema.Struct({
    snapshot: seconds("reading and hashing the files"),
    plan: seconds("comparing them with what GitLab has"),
    deliver: seconds("sending the version"),
    pipeline: seconds("waiting until it was online")
  }),
  plan: Schema.optionalWith(
    Schema.Struct({
      add: paths("new"),
      update: paths("with other content"),
      remove: paths("gone"),
      move: Schema.Array(Schema.Struct({ from: Schema.String, to: Schema.String }))
    }),
    { exact: true }
  ).annotations({ description: "Only in a dry run: what would change" })
}).annotations({ identifier: "PublishResult", description: "What became of a publish" })
export type PublishResult = typeof PublishResult.Type
