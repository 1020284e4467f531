import { deployPages } from "../pages/deployPages.ts"
import type { Instance } from "../Instance.ts"
import type { Job } from "../world/Job.ts"
import { isFinal, type Pipeline } from "../world/Pipeline.ts"
import { cancelPipeline } from "./cancel.ts"
import { executeJob } from "./executeJob.ts"
import { updatePipelineStatus } from "./pipelineStatus.ts"

const now = (): string => new Date().toISOString()

export const finishJob = (
  instance: Instance,
  pipeline: Pipeline,
  job: Job,
  status: "success" | "failed",
  reason: string | null = null
): void => {
  job.status = status
  job.failureReason = reason
  job.finishedAt = now()
  updatePipelineStatus(instance, pipeline)
}

/** The wording of "nobody picked it up" became finer with 19. */
const stuckReason = (instance: Instance): string =>
  instance.release.atLeast("19.0") ? "stuck_pending_no_matching_runners" : "stuck_or_timeout_failure"

export const runJob = async (instance: Instance, pipeline: Pipeline, job: Job): Promise<void> => {
  const { clock, scenarios, world } = instance
  const path = world.projectPath(world.projects.need(job.projectId))
  job.status = "pending"
  job.queuedAt = now()
  updatePipelineStatus(instance, pipeline)
  if (scenarios.hit("no-runner", path)) {
    await clock.pause(6)
    if (!isFinal(job.status)) finishJob(instance, pipeline, job, "failed", stuckReason(instance))
    return
  }
  await clock.pause(0.3)
  if (isFinal(job.status)) return
  if (scenarios.hit("quota", path)) {
    finishJob(instance, pipeline, job, "failed", "ci_quota_exceeded")
    return
  }
  job.status = "running"
  job.startedAt = now()
  job.runner = true
  updatePipelineStatus(instance, pipeline)
  if (scenarios.hit("pipeline-canceled", path)) {
    await clock.pause(0.3)
    cancelPipeline(instance, pipeline)
    return
  }
  const failure = await executeJob(instance, pipeline, job)
  if (isFinal(job.status)) return
  if (failure !== null) {
    finishJob(instance, pipeline, job, "failed", failure)
    return
  }
  finishJob(instance, pipeline, job, "success")
  // Publishing is nobody's job: it happens beside the pipeline (contract 7.5).
  if (job.plan.pages !== null) deployPages(instance, pipeline, job).catch(() => undefined)
}
