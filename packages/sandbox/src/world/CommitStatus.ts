import type { Status } from "./Pipeline.ts"

/** A generic commit status such as `pages:deploy`; not a job (contract 7.5). */
export interface CommitStatus {
  readonly id: number
  readonly projectId: number
  readonly pipelineId: number | null
  readonly sha: string
  readonly ref: string
  readonly name: string
  readonly stage: string
  readonly userId: number
  targetUrl: string | null
  status: Status
  description: string | null
  allowFailure: boolean
  readonly createdAt: string
  startedAt: string | null
  finishedAt: string | null
  retried: boolean
}
