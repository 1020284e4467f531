import { Schema } from "effect"
import { Warning } from "../problems/Warning.ts"
import { PublishResult } from "./PublishResult.ts"

/** The token was judged and may publish. */
export const Judged = Schema.TaggedStruct("Judged", { group: Schema.String })

/** Files read and hashed so far. */
export const Reading = Schema.TaggedStruct("Reading", { files: Schema.Number, bytes: Schema.Number })
export const Read = Schema.TaggedStruct("Read", { files: Schema.Number, bytes: Schema.Number })

export const Comparing = Schema.TaggedStruct("Comparing", { project: Schema.String, created: Schema.Boolean })

/** Numbers of files, and bytes of those whose content GitLab does not have. */
export const Planned = Schema.TaggedStruct("Planned", {
  version: Schema.Number,
  add: Schema.Number,
  update: Schema.Number,
  remove: Schema.Number,
  move: Schema.Number,
  unchanged: Schema.Number,
  bytes: Schema.Number
})

/** Parts are commits; bytes are those of request bodies so far. */
export const Sending = Schema.TaggedStruct("Sending", {
  part: Schema.Number,
  parts: Schema.Number,
  bytes: Schema.Number
})

/** From here on the version is in GitLab, whatever happens to us. */
export const Committed = Schema.TaggedStruct("Committed", { commit: Schema.String, version: Schema.Number })

/** `status` is GitLab's word for the pipeline's state; a waiting job has no runner yet. */
export const PipelineSeen = Schema.TaggedStruct("PipelineSeen", {
  pipeline: Schema.Number,
  webUrl: Schema.String,
  status: Schema.String,
  waitsForRunner: Schema.Boolean
})

export const Deploying = Schema.TaggedStruct("Deploying", { status: Schema.String })

export const Verifying = Schema.TaggedStruct("Verifying", { url: Schema.String })

export const Warned = Schema.TaggedStruct("Warned", { warning: Warning })

/** The last one, and the only one that always comes. */
export const Published = Schema.TaggedStruct("Published", { result: PublishResult })

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
