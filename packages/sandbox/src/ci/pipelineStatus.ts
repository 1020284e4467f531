import type { Instance } from "../Instance.ts"
import { isFinal, type Pipeline, type Status } from "../world/Pipeline.ts"

interface Part {
  readonly status: Status
  readonly allowFailure: boolean
}

const combined = (parts: readonly Part[]): Status | null => {
  if (parts.length === 0) return null
  const some = (status: Status): boolean => parts.some((part) => part.status === status)
  const finished = parts.some((part) => isFinal(part.status))
  if (some("running")) return "running"
  if (some("pending")) return finished ? "running" : "pending"
  if (some("created")) return finished ? "running" : "created"
  if (parts.some((part) => part.status === "failed" && !part.allowFailure)) return "failed"
  if (some("canceled")) return "canceled"
  if (parts.some((part) => part.status === "manual" && !part.allowFailure)) return "manual"
  return parts.every((part) => part.status === "skipped") ? "skipped" : "success"
}

export const partsOf = ({ world }: Instance, pipeline: Pipeline): readonly Part[] => [
  ...world.jobs.filter((job) => job.pipelineId === pipeline.id && !job.retried),
  ...world.commitStatuses.filter((each) => each.pipelineId === pipeline.id && !each.retried)
]

/** A pipeline is what its jobs and its external statuses make of it. */
export const updatePipelineStatus = (instance: Instance, pipeline: Pipeline): void => {
  const status = combined(partsOf(instance, pipeline))
  const now = new Date().toISOString()
  if (status !== null && status !== pipeline.status) {
    pipeline.status = status
    pipeline.updatedAt = now
    if (status === "running") pipeline.startedAt ??= now
    pipeline.finishedAt = isFinal(status) ? now : null
  }
  instance.world.changed()
}
