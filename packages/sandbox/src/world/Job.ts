import type { JobPlan } from "../ci/JobPlan.ts"
import type { Status } from "./Pipeline.ts"

export interface ArtifactFile {
  readonly fileType: "archive" | "metadata" | "trace"
  readonly size: number
  readonly filename: string
  readonly fileFormat: "zip" | "gzip" | null
}

export interface Job {
  readonly id: number
  readonly pipelineId: number
  readonly projectId: number
  readonly userId: number
  readonly name: string
  readonly stage: string
  readonly ref: string
  readonly allowFailure: boolean
  readonly plan: JobPlan
  status: Status
  failureReason: string | null
  readonly createdAt: string
  queuedAt: string | null
  startedAt: string | null
  finishedAt: string | null
  runner: boolean
  /** Replaced by a retry; hidden unless `include_retried`. */
  retried: boolean
  artifacts: readonly ArtifactFile[]
  trace: string
}
