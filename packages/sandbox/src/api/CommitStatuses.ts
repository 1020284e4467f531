import type { Answer } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { notFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { CommitStatus } from "../world/CommitStatus.ts"
import type { Job } from "../world/Job.ts"
import { reachRepository } from "./reach.ts"
import { presentBasicUser } from "./Users.ts"

type Row = Job | CommitStatus

const present = (call: Call, sha: string, row: Row) => ({
  id: row.id,
  sha,
  ref: row.ref,
  status: row.status,
  name: row.name,
  target_url: "targetUrl" in row ? row.targetUrl : jobUrl(call, row),
  description: "description" in row ? row.description : null,
  created_at: row.createdAt,
  started_at: row.startedAt,
  finished_at: row.finishedAt,
  allow_failure: row.allowFailure,
  coverage: null,
  author: presentBasicUser(call.instance.addresses, call.world.users.need(row.userId)),
  ...(call.instance.release.atLeast("16.0") ? { pipeline_id: row.pipelineId } : {})
})

const jobUrl = (call: Call, job: Job): string =>
  `${call.instance.addresses.project(call.world, call.world.projects.need(job.projectId))}/-/jobs/${job.id}`

/** Jobs and external statuses side by side; here, and only here, is `pages:deploy` (contract 7.5). */
const list = async (call: Call): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  const { world, params } = call
  const commit = await repository.resolve(call.segment("sha"))
  if (commit === null) throw notFound("Commit")
  const pipelines = new Set(
    world.pipelines.filter((each) => each.projectId === project.id && each.sha === commit.id).map((each) => each.id)
  )
  const all = params.boolean("all") ?? false
  const name = params.string("name")
  const stage = params.string("stage")
  const ref = params.string("ref")
  const pipelineId = params.integer("pipeline_id")
  const rows: readonly Row[] = [...world.jobs.all(), ...world.commitStatuses.all()].filter(
    (row) =>
      row.pipelineId !== null &&
      pipelines.has(row.pipelineId) &&
      (all || !row.retried) &&
      (name === undefined || row.name === name) &&
      (stage === undefined || row.stage === stage) &&
      (ref === undefined || row.ref === ref) &&
      (pipelineId === undefined || row.pipelineId === pipelineId)
  )
  const direction = params.oneOf("sort", ["asc", "desc"]) === "desc" ? -1 : 1
  const byPipeline = params.oneOf("order_by", ["id", "pipeline_id"]) === "pipeline_id"
  const key = (row: Row): number => (byPipeline ? (row.pipelineId ?? 0) : row.id)
  const ordered = rows.toSorted((a, b) => direction * (key(a) - key(b) || a.id - b.id))
  return listOf(call, ordered, (row) => present(call, commit.id, row))
}

export const commitStatusRoutes: readonly Route[] = [
  { method: "GET", path: "/projects/:id/repository/commits/:sha/statuses", handle: list }
]
