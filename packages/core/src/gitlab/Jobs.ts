import { Effect, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing, projectGone, projectPageOf } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 7.2. */
export const jobsEndpoint = reads("/projects/:id/pipelines/:pipeline_id/jobs")
export const traceEndpoint = reads("/projects/:id/jobs/:job_id/trace")

export class Job extends Schema.Class<Job>("Job")({
  id: Schema.Number,
  name: Schema.String,
  status: Schema.String,
  web_url: Schema.String,
  created_at: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  finished_at: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  /** One of contract 7.4; there only when the job failed. */
  failure_reason: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  /** Null on a pending job: nobody has picked it up. */
  runner: Schema.optionalWith(Schema.NullOr(Schema.Unknown), { default: () => null })
}) {}

export interface Jobs {
  readonly ofPipeline: (project: number, pipeline: number) => Effect.Effect<ReadonlyArray<Job>, Problem>
  /** The job's log as it is now; empty while there is none. */
  readonly trace: (project: number, job: number) => Effect.Effect<string, Problem>
}

export const jobs = (wire: Wire): Jobs => ({
  ofPipeline: (project, pipeline) =>
    wire
      .get(Schema.Array(Job), jobsEndpoint, {
        params: { id: project, pipeline_id: pipeline },
        query: { per_page: 100 }
      })
      .pipe(foreseen(wire, (refused) => projectGone(refused, projectPageOf(wire, project)))),
  trace: (project, job) =>
    wire.ask(traceEndpoint, { params: { id: project, job_id: job } }).pipe(
      Effect.map((answer) => answer.text),
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeed("") : undefined))
    )
})
