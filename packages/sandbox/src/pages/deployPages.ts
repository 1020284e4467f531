import { totalBytes } from "../ci/artifacts.ts"
import { updatePipelineStatus } from "../ci/pipelineStatus.ts"
import type { Instance } from "../Instance.ts"
import type { CommitStatus } from "../world/CommitStatus.ts"
import type { Deployment } from "../world/Deployment.ts"
import { accessLevelOf } from "../world/features.ts"
import type { Job } from "../world/Job.ts"
import type { Pipeline } from "../world/Pipeline.ts"

const sizeLimit = 1024 ** 3
const entryLimit = 200_000

interface Site {
  readonly treeId: string
  readonly publish: string
  readonly pathPrefix: string
}

/** The checks of contract 8.7, in their order; a text says why nothing is published. */
const checkSite = async (instance: Instance, pipeline: Pipeline, job: Job): Promise<Site | string> => {
  const { world, scenarios } = instance
  const project = world.projects.need(job.projectId)
  const repository = instance.repositories.of(project)
  const path = world.projectPath(project)
  const pages = job.plan.pages
  const noPublic =
    "Error: You need to either include a `public/` folder in your artifacts, or specify which one to use for Pages using `publish` in `.gitlab-ci.yml`"
  if (pages === null || job.artifacts.length === 0) return "missing pages artifacts"
  const head = await repository.branchHead(pipeline.ref)
  const newer = world
    .liveDeployments(project)
    .some((each) => each.pipelineId > pipeline.id && each.pathPrefix === pages.pathPrefix)
  if (scenarios.hit("outdated-sha", path) || (head?.id !== pipeline.sha && newer)) {
    return "build SHA is outdated for this ref"
  }
  const commit = await repository.commit(pipeline.sha)
  const folder = commit === null ? null : await repository.entryAt(commit.treeId, pages.publish)
  const bytes = folder?.type === "tree" ? await totalBytes(repository, folder.id) : 0
  if (scenarios.hit("artifact-too-large", path) || bytes > sizeLimit) {
    return `artifacts for pages are too large: ${Math.max(bytes, sizeLimit + 1)}`
  }
  const kept = job.plan.artifactPaths.some((each) =>
    `${pages.publish}/`.startsWith(`${each.replace(/^\.?\/+|[/*]+$/g, "")}/`)
  )
  if (scenarios.hit("artifact-without-public", path) || !kept || folder === null || bytes === 0) {
    return noPublic
  }
  const entries = (await repository.listing(folder.id)).entries.length + 1
  if (scenarios.hit("too-many-entries", path) || entries > entryLimit) {
    return `pages site contains ${Math.max(entries, entryLimit + 1)} file entries, while limit is set to ${entryLimit}`
  }
  if (pages.twice) {
    return "Either the `publish` or `pages.publish` option may be present in `.gitlab-ci.yml`, but not both."
  }
  return { treeId: folder.id, publish: pages.publish, pathPrefix: pages.pathPrefix }
}

const addStatus = ({ world }: Instance, pipeline: Pipeline, job: Job): CommitStatus => {
  for (const each of world.commitStatuses.all()) {
    if (each.pipelineId === pipeline.id && each.name === "pages:deploy") each.retried = true
  }
  const now = new Date().toISOString()
  return world.commitStatuses.add<CommitStatus>({
    id: world.takeStatusId(),
    projectId: pipeline.projectId,
    pipelineId: pipeline.id,
    sha: pipeline.sha,
    ref: pipeline.ref,
    name: "pages:deploy",
    stage: "deploy",
    userId: job.userId,
    targetUrl: null,
    status: "running",
    description: null,
    allowFailure: false,
    createdAt: now,
    startedAt: now,
    finishedAt: null,
    retried: false
  })
}

const addDeployment = ({ world }: Instance, pipeline: Pipeline, site: Site): void => {
  const project = world.projects.need(pipeline.projectId)
  for (const older of world.liveDeployments(project)) {
    if (older.pathPrefix === site.pathPrefix) older.replaced = true
  }
  world.deployments.add<Deployment>({
    id: world.deployments.nextId(),
    projectId: project.id,
    sha: pipeline.sha,
    ref: pipeline.ref,
    pipelineId: pipeline.id,
    treeId: site.treeId,
    rootDirectory: site.publish,
    pathPrefix: site.pathPrefix,
    createdAt: new Date().toISOString(),
    replaced: false,
    deleted: false
  })
}

/** The worker behind `pages:deploy` (contract 7.5). */
export const deployPages = async (instance: Instance, pipeline: Pipeline, job: Job): Promise<void> => {
  const { clock, world } = instance
  const project = world.projects.need(job.projectId)
  if (accessLevelOf(instance, project, "pages_access_level") === "disabled") return
  // For a moment the pipeline is seen as finished, as on a real GitLab.
  await clock.pause(0.1)
  const status = addStatus(instance, pipeline, job)
  updatePipelineStatus(instance, pipeline)
  await clock.pause(0.5)
  const site = await checkSite(instance, pipeline, job)
  status.finishedAt = new Date().toISOString()
  if (typeof site === "string") {
    const head = await instance.repositories.of(project).branchHead(pipeline.ref)
    status.status = "failed"
    status.description = site
    status.allowFailure = head?.id !== pipeline.sha
  } else {
    addDeployment(instance, pipeline, site)
    status.status = "success"
  }
  updatePipelineStatus(instance, pipeline)
}
