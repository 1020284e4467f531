import type { Instance } from "../Instance.ts"
import type { Pipeline, Status } from "../world/Pipeline.ts"
import { presentBasicUser } from "./Users.ts"

export const pipelineUrl = ({ world, addresses }: Instance, pipeline: Pipeline): string =>
  `${addresses.project(world, world.projects.need(pipeline.projectId))}/-/pipelines/${pipeline.id}`

export const presentPipeline = (instance: Instance, pipeline: Pipeline) => ({
  id: pipeline.id,
  iid: pipeline.iid,
  project_id: pipeline.projectId,
  sha: pipeline.sha,
  ref: pipeline.ref,
  status: pipeline.status,
  source: pipeline.source,
  created_at: pipeline.createdAt,
  updated_at: pipeline.updatedAt,
  web_url: pipelineUrl(instance, pipeline),
  name: null
})

const words: Readonly<Record<Status, string>> = {
  created: "created",
  pending: "pending",
  running: "running",
  success: "passed",
  failed: "failed",
  canceled: "canceled",
  skipped: "skipped",
  manual: "manual action"
}

const seconds = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))

export const presentPipelineDetail = (instance: Instance, pipeline: Pipeline) => {
  const { world, addresses } = instance
  const group = pipeline.status
  return {
    ...presentPipeline(instance, pipeline),
    before_sha: pipeline.beforeSha,
    tag: false,
    yaml_errors: pipeline.yamlErrors,
    user: presentBasicUser(addresses, world.users.need(pipeline.userId)),
    started_at: pipeline.startedAt,
    finished_at: pipeline.finishedAt,
    committed_at: null,
    duration: seconds(pipeline.startedAt, pipeline.finishedAt),
    queued_duration: seconds(pipeline.createdAt, pipeline.startedAt),
    coverage: null,
    detailed_status: {
      icon: `status_${group}`,
      text: words[group],
      label: words[group],
      group,
      tooltip: words[group],
      has_details: true,
      details_path: new URL(pipelineUrl(instance, pipeline)).pathname,
      illustration: null,
      favicon: `/assets/ci_favicons/favicon_status_${group}.png`
    },
    ...(instance.release.atLeast("18.3") ? { archived: false } : {})
  }
}
