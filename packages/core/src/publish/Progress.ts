import { Schema } from "effect"
import { whole } from "../model/whole.ts"
import { Warning } from "../problems/Warning.ts"
import { PublishResult } from "./PublishResult.ts"

export const Judged = Schema.TaggedStruct("Judged", {
  group: Schema.String.annotations({ description: "Full path of the group to publish into" })
}).annotations({ description: "The token was judged and may publish" })

export const Reading = Schema.TaggedStruct("Reading", {
  files: whole("Files so far"),
  bytes: whole("Bytes so far")
}).annotations({ description: "Files are being read and hashed" })

const LeftOut = Schema.Struct({
  path: Schema.String.annotations({ description: "In the source; a folder has / at its end" }),
  rule: Schema.String,
  file: Schema.NullOr(Schema.String).annotations({
    description: "The .pagesignore that holds the rule; null for rules that always hold"
  })
})
export const Read = Schema.TaggedStruct("Read", {
  files: whole("All files"),
  bytes: whole("All bytes"),
  source: Schema.String.annotations({ description: "What the user called the source" }),
  root: Schema.String.annotations({
    description: "Folder of the source that is the site, with / at its end; empty for the source itself"
  }),
  leftOut: Schema.Array(LeftOut).annotations({ description: "What is not published, and why" })
}).annotations({ description: "All files have been read and hashed" })

export const Comparing = Schema.TaggedStruct("Comparing", {
  project: Schema.String.annotations({ description: "Full path of the app's project" }),
  created: Schema.Boolean.annotations({ description: "Whether the project is new" })
}).annotations({ description: "The files are being compared with what GitLab has" })

export const Planned = Schema.TaggedStruct("Planned", {
  version: whole("The version that this will be"),
  add: whole("Files"),
  update: whole("Files"),
  remove: whole("Files"),
  move: whole("Files whose content GitLab has already under another path"),
  unchanged: whole("Files"),
  bytes: whole("Bytes of the files whose content GitLab does not have")
}).annotations({ description: "It is known what will change" })

export const Sending = Schema.TaggedStruct("Sending", {
  part: whole("Number of the commit, from 1"),
  parts: whole("Commits in all"),
  bytes: whole("Bytes of request bodies so far")
}).annotations({ description: "The version is being sent" })

export const Committed = Schema.TaggedStruct("Committed", {
  commit: Schema.String,
  version: whole("Counts the versions of the app, from 1")
}).annotations({ description: "From here on the version is in GitLab, whatever happens to the program" })

export const PipelineSeen = Schema.TaggedStruct("PipelineSeen", {
  pipeline: whole("GitLab's number"),
  webUrl: Schema.String,
  status: Schema.String.annotations({ description: "GitLab's word for the pipeline's state" }),
  waitsForRunner: Schema.Boolean.annotations({ description: "Whether its job has no runner yet" })
}).annotations({ description: "The state of the pipeline" })

export const Deploying = Schema.TaggedStruct("Deploying", {
  status: Schema.String.annotations({ description: "GitLab's word for the deployment's state" })
}).annotations({ description: "Pages is putting the version online" })

export const Verifying = Schema.TaggedStruct("Verifying", { url: Schema.String }).annotations({
  description: "The site's address is being opened"
})

export const Warned = Schema.TaggedStruct("Warned", { warning: Warning }).annotations({
  description: "Something worth knowing, which stops nothing"
})

export const Published = Schema.TaggedStruct("Published", { result: PublishResult }).annotations({
  description: "The last one, and the only one that always comes with success"
})

/** How a publish goes on, in the order in which it happens. */
export const Progress = Schema.Union(
  Judged,
  Reading,
  Read,
  Comparing,
  Planned,
  Sending,
  Committed,
  PipelineSeen,
  Deploying,
  Verifying,
  Warned,
  Published
)
export type Progress = typeof Progress.Type
