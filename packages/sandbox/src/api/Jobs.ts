import { Developer } from "../auth/roles.ts"
import { cancelJob } from "../ci/cancel.ts"
import { updatePipelineStatus } from "../ci/pipelineStatus.ts"
import { isRetryable, retryJob } from "../ci/retry.ts"
import { type Answer, created, json, ok, text } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { pageHeaders, pageOf } from "../http/paginate.ts"
import { forbidden, rowNotFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Job } from "../world/Job.ts"
import { presentJob } from "./presentJob.ts"
import { reachCi } from "./Pipelines.ts"
import { needProjectLevel, reachProject } from "./reach.ts"

const page = async (call: Call, jobs: readonly Job[]): Promise<Answer> => {
  const scope = call.params.list("scope")
  const withRetried = call.params.boolean("include_retried") ?? false
  const rows = jobs
    .filter((job) => (withRetried || !job.retried) && (scope === undefined || scope.includes(job.status)))
    .toReversed()
  const asked = pageOf(call)
  const end = asked.offset + asked.perPage
  const shown = await Promise.all(rows.slice(asked.offset, end).map((job) => presentJob(call.instance, job)))
  return json(200, shown, pageHeaders(call, asked, rows.length, rows.length > end))
}

const ofPipeline = (call: Call): Promise<Answer> => {
  const project = reachCi(call)
  const pipeline = call.world.pipelines.get(Number(call.segment("pipeline_id")))
  if (pipeline?.projectId !== project.id) throw rowNotFound()
  return page(
    call,
    call.world.jobs.filter((job) => job.pipelineId === pipeline.id)
  )
}

const ofProject = (call: Call): Promise<Answer> => {
  const project = reachCi(call)
  return page(
    call,
    call.world.jobs.filter((job) => job.projectId === project.id)
  )
}

const reachJob = (call: Call): Job => {
  const project = reachCi(call)
  const job = call.world.jobs.get(Number(call.segment("job_id")))
  if (job?.projectId !== project.id) throw rowNotFound()
  return job
}

const retry = async (call: Call): Promise<Answer> => {
  const job = reachJob(call)
  needProjectLevel(call, reachProject(call), Developer)
  if (!isRetryable(job)) throw forbidden("Job is not retryable")
  return created(await presentJob(call.instance, retryJob(call.instance, job, call.caller)))
}

const cancel = async (call: Call): Promise<Answer> => {
  const job = reachJob(call)
  needProjectLevel(call, reachProject(call), Developer)
  cancelJob(job)
  updatePipelineStatus(call.instance, call.world.pipelines.need(job.pipelineId))
  return created(await presentJob(call.instance, job))
}

const base = "/projects/:id/jobs"

export const jobRoutes: readonly Route[] = [
  { method: "GET", path: "/projects/:id/pipelines/:pipeline_id/jobs", handle: ofPipeline },
  { method: "GET", path: base, handle: ofProject },
  {
    method: "GET",
    path: `${base}/:job_id`,
    handle: async (call) => ok(await presentJob(call.instance, reachJob(call)))
  },
  { method: "GET", path: `${base}/:job_id/trace`, handle: (call) => text(200, reachJob(call).trace) },
  { method: "POST", path: `${base}/:job_id/retry`, handle: retry },
  { method: "POST", path: `${base}/:job_id/cancel`, handle: cancel }
]
