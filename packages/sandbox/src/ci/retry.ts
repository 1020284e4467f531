import type { Instance } from "../Instance.ts"
import { notRunYet } from "./notRunYet.ts"
import type { Job } from "../world/Job.ts"
import { isFinal, type Pipeline } from "../world/Pipeline.ts"
import type { User } from "../world/User.ts"
import { updatePipelineStatus } from "./pipelineStatus.ts"
import { runPipeline } from "./runPipeline.ts"

/** A retried job stays in the list of its pipeline, hidden behind its successor. */
const replace = ({ world }: Instance, job: Job, user: User): Job => {
  job.retried = true
  return world.jobs.add<Job>({
    ...job,
    id: world.takeStatusId(),
    userId: user.id,
    status: "created",
    ...notRunYet()
  })
}

export const isRetryable = (job: Job): boolean => isFinal(job.status) && job.status !== "skipped" && !job.retried

/** Later jobs that were skipped or canceled get another chance. */
const reviveLater = (instance: Instance, pipeline: Pipeline, stageIndex: number): void => {
  for (const job of instance.world.jobs.all()) {
    if (job.pipelineId !== pipeline.id || job.retried || job.plan.stageIndex <= stageIndex) continue
    if (job.status === "skipped") job.status = "created"
  }
}

export const retryJob = (instance: Instance, job: Job, user: User): Job => {
  const pipeline = instance.world.pipelines.need(job.pipelineId)
  const fresh = replace(instance, job, user)
  reviveLater(instance, pipeline, job.plan.stageIndex)
  updatePipelineStatus(instance, pipeline)
  runPipeline(instance, pipeline)
  return fresh
}

export const retryPipeline = (instance: Instance, pipeline: Pipeline, user: User): void => {
  const again = instance.world.jobs.filter(
    (job) => job.pipelineId === pipeline.id && !job.retried && (job.status === "failed" || job.status === "canceled")
  )
  if (again.length === 0) return
  for (const job of again) replace(instance, job, user)
  reviveLater(instance, pipeline, Math.min(...again.map((job) => job.plan.stageIndex)))
  updatePipelineStatus(instance, pipeline)
  runPipeline(instance, pipeline)
}
