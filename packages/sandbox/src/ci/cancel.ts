import type { Instance } from "../Instance.ts"
import type { Job } from "../world/Job.ts"
import { isFinal, type Pipeline } from "../world/Pipeline.ts"
import type { Project } from "../world/Project.ts"
import { updatePipelineStatus } from "./pipelineStatus.ts"

export const cancelJob = (job: Job): void => {
  if (isFinal(job.status)) return
  job.status = "canceled"
  job.finishedAt = new Date().toISOString()
}

const jobsOf = ({ world }: Instance, pipeline: Pipeline): readonly Job[] =>
  world.jobs.filter((job) => job.pipelineId === pipeline.id && !job.retried)

export const cancelPipeline = (instance: Instance, pipeline: Pipeline): void => {
  for (const job of jobsOf(instance, pipeline)) cancelJob(job)
  updatePipelineStatus(instance, pipeline)
}

/** Jobs that have begun and said nothing of being interruptible protect their pipeline. */
const mayBeInterrupted = (instance: Instance, pipeline: Pipeline): boolean =>
  jobsOf(instance, pipeline).every((job) => job.startedAt === null || job.plan.interruptible)

/** Auto-cancel: older pipelines of the ref that are not for its head make way for the new one. */
export const cancelRedundant = async (instance: Instance, project: Project, pipeline: Pipeline): Promise<void> => {
  const head = await instance.repositories.of(project).branchHead(pipeline.ref)
  const older = instance.world.pipelines.filter(
    (each) =>
      each.projectId === project.id &&
      each.ref === pipeline.ref &&
      each.id < pipeline.id &&
      each.sha !== head?.id &&
      !isFinal(each.status)
  )
  for (const each of older) if (mayBeInterrupted(instance, each)) cancelPipeline(instance, each)
}
