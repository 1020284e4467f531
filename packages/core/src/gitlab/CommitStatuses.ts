import { type Effect, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, projectGone, projectPageOf } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 7.5: where the deployment of Pages shows, which is no job. */
export const statusesEndpoint = reads("/projects/:id/repository/commits/:sha/statuses")

/** What GitLab calls the deployment. */
export const deployName = "pages:deploy"

export class CommitStatus extends Schema.Class<CommitStatus>("CommitStatus")({
  name: Schema.String,
  status: Schema.String,
  /** The reason, where the deployment failed. */
  description: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  pipeline_id: Schema.optionalWith(Schema.NullOr(Schema.Number), { default: () => null })
}) {}

export interface CommitStatuses {
  /** The latest of each name. */
  readonly ofPipeline: (
    project: number,
    commit: string,
    pipeline: number
  ) => Effect.Effect<ReadonlyArray<CommitStatus>, Problem>
}

export const commitStatuses = (wire: Wire): CommitStatuses => ({
  ofPipeline: (project, commit, pipeline) =>
    wire
      .get(Schema.Array(CommitStatus), statusesEndpoint, {
        params: { id: project, sha: commit },
        query: { pipeline_id: pipeline, per_page: 100 }
      })
      .pipe(foreseen(wire, (refused) => projectGone(refused, projectPageOf(wire, project))))
})
