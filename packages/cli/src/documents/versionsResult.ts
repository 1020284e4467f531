import { whole } from "@pages-publisher/core/model/whole"
import { Schema } from "effect"
import { AppProject } from "./appsResult.ts"

const nullable = <A, I>(schema: Schema.Schema<A, I>, description: string) =>
  Schema.NullOr(schema).annotations({ description })
const paths = (of: string) => Schema.Array(Schema.String).annotations({ description: `Paths in the site: ${of}` })

const VersionResult = Schema.Struct({
  number: nullable(
    whole("Counts the versions"),
    "Counts the versions of the app, from 1; null for a commit that this program did not make"
  ),
  commit: Schema.String,
  newest: Schema.Boolean.annotations({ description: "Whether it is the newest complete version" }),
  complete: Schema.Boolean.annotations({ description: "Whether all of it arrived; others cannot be gone back to" }),
  at: nullable(Schema.String, "Date and time, as GitLab writes them"),
  by: nullable(Schema.String, "Name of the token's user"),
  program: nullable(Schema.String, "The program that published it, with its version"),
  message: Schema.String,
  restores: nullable(whole("Counts the versions"), "The version whose files these are, where somebody went back to it")
}).annotations({ identifier: "Version", description: "One version of an app, or one commit of somebody else" })
export type VersionResult = typeof VersionResult.Type

/** The history of an app, or one version of it. */
export const VersionsResult = Schema.Struct({
  app: Schema.String,
  project: AppProject,
  versions: Schema.Array(VersionResult).annotations({ description: "Newest first" }),
  more: Schema.Boolean.annotations({ description: "Whether there are older ones" }),
  changes: nullable(
    Schema.Struct({
      add: paths("new"),
      update: paths("with other content"),
      remove: paths("gone"),
      move: Schema.Array(Schema.Struct({ from: Schema.String, to: Schema.String }))
    }),
    "What the one version that was asked for changed; null where none was"
  )
}).annotations({ identifier: "VersionsResult", description: "The history of an app" })
export type VersionsResult = typeof VersionsResult.Type
