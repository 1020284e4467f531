import { appStates } from "@pages-publisher/core/apps/App"
import { whole } from "@pages-publisher/core/model/whole"
import { Access } from "@pages-publisher/core/publish/PublishResult"
import { Schema } from "effect"
import { ToldProblem } from "./toldProblem.ts"

const nullable = <A, I>(schema: Schema.Schema<A, I>, description: string) =>
  Schema.NullOr(schema).annotations({ description })

export const AppProject = Schema.Struct({
  id: whole("GitLab's number"),
  path: Schema.String.annotations({ description: "Full path, such as acme/apps/menu" }),
  webUrl: Schema.String
})

/** An app of a group, as every document prints it. */
export const AppResult = Schema.Struct({
  name: Schema.String.annotations({ description: "What commands call it: the last part of its project's path" }),
  title: Schema.String.annotations({ description: "What people call it in GitLab" }),
  project: AppProject,
  url: nullable(Schema.String, "Address of the site; null before the first version, and where GitLab cannot tell"),
  access: Access,
  version: nullable(whole("Counts the versions"), "The newest version that arrived completely; null before the first"),
  commit: nullable(Schema.String, "That version's commit"),
  publishedAt: nullable(Schema.String, "Date and time, as GitLab writes them"),
  publishedBy: nullable(Schema.String, "Name of the token's user"),
  state: Schema.Literal(...appStates).annotations({
    description:
      "How the newest version is doing. Where it is `failed`, visitors may still see the one before; `unpublished` has versions and none of them online"
  }),
  problem: nullable(ToldProblem, "Why the newest version did not get online; null unless it failed")
}).annotations({ identifier: "App", description: "An app of a group" })
export type AppResult = typeof AppResult.Type

export const AppsListResult = Schema.Struct({
  group: Schema.Struct({ id: whole("GitLab's number"), path: Schema.String, webUrl: Schema.String }),
  apps: Schema.Array(AppResult).annotations({ description: "By name; apps of subgroups are not among them" })
}).annotations({ identifier: "AppsListResult", description: "What a group publishes" })
export type AppsListResult = typeof AppsListResult.Type

export const AppsOpenResult = Schema.Struct({
  app: Schema.String,
  url: nullable(Schema.String, "Address of the site; null where GitLab cannot tell"),
  opened: Schema.Boolean.annotations({ description: "Whether it was handed to a browser" })
}).annotations({ identifier: "AppsOpenResult", description: "Where an app is" })
export type AppsOpenResult = typeof AppsOpenResult.Type
