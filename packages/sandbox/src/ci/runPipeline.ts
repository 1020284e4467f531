import type { Instance } from "../Instance.ts"
import type { Job } from "../world/Job.ts"
import { isFinal, type Pipeline } from "../world/Pipeline.ts"
import { updatePipelineStatus } from "./pipelineStatus.ts"
import { deployPages } from "../pages/deployPages.ts"
import { runJob } from "./runJob.ts"

/** A pipeline that is started again outruns its earlier start. */
const starts = new WeakMap<Pipeline, number>()

const jobsOf = ({ world }: Instance, pipeline: Pipeline): readonly Job[] =>
  world.jobs.filter((job) => job.pipelineId === pipeline.id && !job.retried)

const stagesOf = (jobs: readonly Job[]): readonly number[] =>
  [...new Set(jobs.map((job) => job.plan.stageIndex))].toSorted((a, b) => a - b)

const run = async (instance: Instance, pipeline: Pipeline, start: number): Promise<void> => {
  await instance.clock.pause(0.3)
  for (const stage of stagesOf(jobsOf(instance, pipeline))) {
    if (starts.get(pipeline) !== start) return
    const jobs = jobsOf(instance, pipeline)
    const broken = jobs.some(
      (job) =>
        job.plan.stageIndex < stage && (job.status === "failed" || job.status === "canceled") && !job.allowFailure
    )
    const mine = jobs.filter((job) => job.plan.stageIndex === stage && job.status === "created")
    if (broken) {
      for (const job of mine) job.status = "skipped"
      updatePipelineStatus(instance, pipeline)
      continue
    }
    await Promise.all(mine.map((job) => runJob(instance, pipeline, job)))
  }
}

/** Stage after stage, the jobs of a stage side by side. Returns at once. */
export const runPipeline = (instance: Instance, pipeline: Pipeline): void => {
  const start = (starts.get(pipeline) ?? 0) + 1
  starts.set(pipeline, start)
  // Only closing interrupts the runner, and then nobody is left to be told.
  run(instance, pipeline, start).catch(() => undefined)
}

/** Publishing that a shutdown interrupted begins anew. */
const resumeDeploys = (instance: Instance): void => {
  const { world } = instance
  for (const status of world.commitStatuses.filter((each) => !isFinal(each.status))) {
    const job = world.jobs.filter((each) => each.pipelineId === status.pipelineId && each.plan.pages !== null).at(-1)
    if (job === undefined || status.pipelineId === null) continue
    const pipeline = world.pipelines.need(status.pipelineId)
    deployPages(instance, pipeline, job).catch(() => undefined)
  }
}

/** After a restart the runner takes up what it had not finished. */
export const resumePipelines = (instance: Instance): void => {
  resumeDeploys(instance)
  for (const pipeline of instance.world.pipelines.all()) {
    if (isFinal(pipeline.status) || pipeline.status === "manual") continue
    for (const job of jobsOf(instance, pipeline)) {
      if (job.status === "pending" || job.status === "running") {
        job.status = "created"
        job.trace = ""
      }
    }
    runPipeline(instance, pipeline)
  }
}
