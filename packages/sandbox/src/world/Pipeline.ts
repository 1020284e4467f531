export type Status = "created" | "pending" | "running" | "success" | "failed" | "canceled" | "skipped" | "manual"

export const isFinal = (status: Status): boolean =>
  status === "success" || status === "failed" || status === "canceled" || status === "skipped"

export interface Pipeline {
  readonly id: number
  readonly iid: number
  readonly projectId: number
  readonly sha: string
  readonly beforeSha: string
  readonly ref: string
  readonly source: "push" | "api"
  readonly userId: number
  readonly yamlErrors: string | null
  status: Status
  readonly createdAt: string
  updatedAt: string
  startedAt: string | null
  finishedAt: string | null
}
