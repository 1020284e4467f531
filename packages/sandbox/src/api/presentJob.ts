import type { Instance } from "../Instance.ts"
import type { ArtifactFile, Job } from "../world/Job.ts"
import { presentCommit } from "./presentCommit.ts"
import { presentPipeline } from "./presentPipeline.ts"
import { presentBasicUser } from "./Users.ts"

const seconds = (from: string | null, to: string | null): number | null =>
  from === null ? null : ((to === null ? Date.now() : Date.parse(to)) - Date.parse(from)) / 1000

const runner = (addressesUrl: string) => ({
  id: 1,
  description: "sandbox",
  ip_address: null,
  active: true,
  paused: false,
  is_shared: true,
  runner_type: "instance_type",
  name: "gitlab-runner",
  online: true,
  status: "online",
  web_url: `${addressesUrl}/admin/runners/1`
})

const artifact = (file: ArtifactFile) => ({
  file_type: file.fileType,
  size: file.size,
  filename: file.filename,
  file_format: file.fileFormat
})

export const presentJob = async (instance: Instance, job: Job) => {
  const { world, addresses } = instance
  const pipeline = world.pipelines.need(job.pipelineId)
  const project = world.projects.need(job.projectId)
  const commit = await instance.repositories.of(project).commit(pipeline.sha)
  const archive = job.artifacts.find((file) => file.fileType === "archive")
  return {
    id: job.id,
    status: job.status,
    stage: job.stage,
    name: job.name,
    ref: job.ref,
    tag: false,
    coverage: null,
    allow_failure: job.allowFailure,
    created_at: job.createdAt,
    started_at: job.startedAt,
    finished_at: job.finishedAt,
    erased_at: null,
    duration: seconds(job.startedAt, job.finishedAt),
    queued_duration: seconds(job.queuedAt, job.startedAt),
    user: presentBasicUser(addresses, world.users.need(job.userId)),
    commit: commit === null ? null : presentCommit(instance, project, commit),
    pipeline: presentPipeline(instance, pipeline),
    ...(job.status === "failed" ? { failure_reason: job.failureReason } : {}),
    web_url: `${addresses.project(world, project)}/-/jobs/${job.id}`,
    project: { ci_job_token_scope_enabled: false },
    artifacts: job.artifacts.map(artifact),
    ...(archive === undefined ? {} : { artifacts_file: { filename: archive.filename, size: archive.size } }),
    runner: job.runner ? runner(addresses.url) : null,
    runner_manager: null,
    artifacts_expire_at: null,
    archived: false,
    tag_list: job.plan.tags
  }
}
