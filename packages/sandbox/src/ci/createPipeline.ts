import type { Commit } from "../git/Commit.ts"
import type { Instance } from "../Instance.ts"
import { accessLevelOf } from "../world/features.ts"
import { notRunYet } from "./notRunYet.ts"
import type { Job } from "../world/Job.ts"
import type { Pipeline, Status } from "../world/Pipeline.ts"
import type { Project } from "../world/Project.ts"
import { cancelRedundant } from "./cancel.ts"
import { ConfigInvalid, readConfig } from "./readConfig.ts"
import { runPipeline } from "./runPipeline.ts"
import { type SelectedJob, selectJobs } from "./selectJobs.ts"
import { predefined, type Trigger } from "./variables.ts"

export const identityText = "Identity verification is required in order to run CI jobs"
export const noJobsText =
  "Pipeline will not run for the selected trigger. The rules configuration prevented any jobs from being added to the pipeline."

/** No pipeline came of it; the text is what `POST /pipeline` answers. */
export class NoPipeline extends Error {}

const insert = ({ world }: Instance, trigger: Trigger, status: Status, yamlErrors: string | null = null): Pipeline => {
  const now = new Date().toISOString()
  const done = status === "failed" || status === "skipped"
  const pipeline = world.pipelines.add<Pipeline>({
    id: world.pipelines.nextId(),
    iid: trigger.project.nextPipelineIid++,
    projectId: trigger.project.id,
    sha: trigger.commit.id,
    beforeSha: trigger.beforeSha,
    ref: trigger.ref,
    source: trigger.source,
    userId: trigger.user.id,
    yamlErrors,
    status,
    createdAt: now,
    updatedAt: now,
    startedAt: null,
    finishedAt: done ? now : null
  })
  world.changed()
  return pipeline
}

const addJob = ({ world }: Instance, pipeline: Pipeline, selected: SelectedJob): Job =>
  world.jobs.add<Job>({
    id: world.takeStatusId(),
    pipelineId: pipeline.id,
    projectId: pipeline.projectId,
    userId: pipeline.userId,
    name: selected.plan.name,
    stage: selected.plan.stage,
    ref: pipeline.ref,
    // A manual job does not hold up the others unless the file says so.
    allowFailure: selected.allowFailure || (selected.manual && selected.plan.rules === null),
    plan: selected.plan,
    status: selected.manual ? "manual" : "created",
    ...notRunYet()
  })

export const ciFilePath = (project: Project): string =>
  project.ciConfigPath === null || project.ciConfigPath === "" ? ".gitlab-ci.yml" : project.ciConfigPath

const ciFile = async (instance: Instance, project: Project, commit: Commit): Promise<string | null> => {
  const repository = instance.repositories.of(project)
  const entry = await repository.entryAt(commit.treeId, ciFilePath(project))
  if (entry?.type !== "blob") return null
  return (await repository.read(entry.id))?.bytes.toString("utf8") ?? null
}

const wantsSkip = (trigger: Trigger, option: boolean): boolean =>
  trigger.source === "push" && (option || /\[(ci[ _-]skip|skip[ _-]ci)\]/i.test(trigger.commit.message))

/** Makes the pipeline of a push or of `POST /pipeline`, or throws `NoPipeline` (contract 7.1, 7.6). */
export const createPipeline = async (
  instance: Instance,
  trigger: Trigger,
  options: { readonly skip: boolean }
): Promise<Pipeline> => {
  const { project } = trigger
  const path = instance.world.projectPath(project)
  if (accessLevelOf(instance, project, "builds_access_level") === "disabled") {
    throw new NoPipeline("Pipelines are disabled!")
  }
  const source = await ciFile(instance, project, trigger.commit)
  if (source === null) throw new NoPipeline("Missing CI config file")
  if (wantsSkip(trigger, options.skip)) return insert(instance, trigger, "skipped")
  if (instance.scenarios.hit("identity-verification", path)) {
    if (trigger.source === "api") throw new NoPipeline(identityText)
    return insert(instance, trigger, "failed", identityText)
  }
  if (instance.scenarios.hit("bad-yaml", path)) {
    return insert(instance, trigger, "failed", "jobs:pages config contains unknown keys: scirpt")
  }
  let selected: readonly SelectedJob[]
  try {
    const plan = readConfig(source, instance.release)
    selected = selectJobs(plan, predefined(instance, trigger))
  } catch (cause) {
    const bad = cause instanceof ConfigInvalid || cause instanceof SyntaxError
    if (!bad) throw cause
    return insert(instance, trigger, "failed", cause.message)
  }
  if (selected.length === 0) throw new NoPipeline(noJobsText)
  const pipeline = insert(instance, trigger, "created")
  for (const job of selected) addJob(instance, pipeline, job)
  await cancelRedundant(instance, project, pipeline)
  runPipeline(instance, pipeline)
  return pipeline
}
