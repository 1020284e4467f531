import { Effect, Schema } from "effect"
import { CiDisabled } from "../problems/CiDisabled.ts"
import type { Problem } from "../problems/Problem.ts"
import { reads, writes } from "./Endpoint.ts"
import { forbidden, foreseen, projectGone, refusesAll } from "./foreseen.ts"
import { pipelineRefusal } from "./pipelineRefusal.ts"
import type { Wire } from "./Wire.ts"

/** Contract 7.2. */
export const pipelinesEndpoint = reads("/projects/:id/pipelines")
export const pipelineEndpoint = reads("/projects/:id/pipelines/:pipeline_id")
export const createPipelineEndpoint = writes("POST", "/projects/:id/pipeline")
export const cancelPipelineEndpoint = writes("POST", "/projects/:id/pipelines/:pipeline_id/cancel")

export class Pipeline extends Schema.Class<Pipeline>("Pipeline")({
  id: Schema.Number,
  sha: Schema.String,
  /** One of contract 7.3, or a word of a later release. */
  status: Schema.String,
  web_url: Schema.String,
  updated_at: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  /** Only in the detail of one pipeline, never in lists. */
  yaml_errors: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null })
}) {}

export interface ProjectRef {
  readonly id: number
  readonly webUrl: string
}

export interface Pipelines {
  /** Of one commit, newest first; empty until GitLab has made one. */
  readonly ofCommit: (project: ProjectRef, commit: string) => Effect.Effect<ReadonlyArray<Pipeline>, Problem>
  /** The newest ones of a branch, newest first. */
  readonly ofBranch: (project: ProjectRef, branch: string) => Effect.Effect<ReadonlyArray<Pipeline>, Problem>
  readonly get: (project: ProjectRef, pipeline: number) => Effect.Effect<Pipeline, Problem>
  /** Runs the head of a branch again, whatever its message says about skipping. */
  readonly create: (project: ProjectRef, branch: string) => Effect.Effect<Pipeline, Problem>
  readonly cancel: (project: ProjectRef, pipeline: number) => Effect.Effect<void, Problem>
}

export const pipelines = (wire: Wire): Pipelines => {
  const ciOff = (project: ProjectRef) =>
    foreseen(wire, (refused) =>
      forbidden(refused)
        ? Effect.fail(new CiDisabled({ projectUrl: project.webUrl }))
        : projectGone(refused, project.webUrl)
    )
  return {
    ofCommit: (project, commit) =>
      wire
        .get(Schema.Array(Pipeline), pipelinesEndpoint, { params: { id: project.id }, query: { sha: commit } })
        .pipe(ciOff(project)),
    ofBranch: (project, branch) =>
      wire
        .get(Schema.Array(Pipeline), pipelinesEndpoint, { params: { id: project.id }, query: { ref: branch } })
        .pipe(ciOff(project)),
    get: (project, pipeline) =>
      wire.get(Pipeline, pipelineEndpoint, { params: { id: project.id, pipeline_id: pipeline } }).pipe(ciOff(project)),
    create: (project, branch) =>
      wire
        .get(Pipeline, createPipelineEndpoint, { params: { id: project.id }, body: { ref: branch } })
        .pipe(
          foreseen(wire, (refused) =>
            refusesAll(refused)
              ? undefined
              : (projectGone(refused, project.webUrl) ??
                Effect.fail(pipelineRefusal(wire.host, project.webUrl, refused)))
          )
        ),
    cancel: (project, pipeline) =>
      wire
        .ask(cancelPipelineEndpoint, { params: { id: project.id, pipeline_id: pipeline } })
        .pipe(Effect.asVoid, ciOff(project))
  }
}
