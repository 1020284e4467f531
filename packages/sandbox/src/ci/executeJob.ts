import type { Instance } from "../Instance.ts"
import type { Job } from "../world/Job.ts"
import { isFinal, type Pipeline } from "../world/Pipeline.ts"
import { matchingFiles } from "./artifacts.ts"
import { JobLog } from "./JobLog.ts"
import { printed } from "./script.ts"
import { predefined } from "./variables.ts"

const pullFailure = (image: string): string =>
  `failed to pull image "${image}" with specified policies [always]: Error response from daemon: toomanyrequests: You have reached your unauthenticated pull rate limit. (manager.go:238:1s)`

/** Writes the log bit by bit. Resolves with the failure reason, or `null` when the job went well. */
export const executeJob = async (instance: Instance, pipeline: Pipeline, job: Job): Promise<string | null> => {
  const { clock, scenarios, world, release } = instance
  const project = world.projects.need(job.projectId)
  const repository = instance.repositories.of(project)
  const path = world.projectPath(project)
  const log = new JobLog(job)
  const image = job.plan.image ?? "ruby:3.1"
  const commit = await repository.commit(pipeline.sha)
  if (commit === null) return "data_integrity_failure"
  const variables = {
    ...predefined(instance, {
      project,
      user: world.users.need(job.userId),
      ref: job.ref,
      commit,
      beforeSha: pipeline.beforeSha,
      source: pipeline.source
    }),
    CI_JOB_ID: String(job.id),
    CI_JOB_NAME: job.name,
    CI_JOB_STAGE: job.stage,
    CI_PIPELINE_ID: String(pipeline.id),
    CI_PIPELINE_IID: String(pipeline.iid),
    ...job.plan.variables
  }
  log.line(`Running with gitlab-runner ${release.version.replace(/-.*/, "")} (sandbox)`)
  log.section("prepare_executor", 'Preparing the "docker" executor')
  log.line(`Using Docker executor with image ${image} ...`)
  log.line(`Pulling docker image ${image} ...`)
  world.changed()
  await clock.pause(0.2)
  if (isFinal(job.status)) return null
  if (scenarios.hit("image-pull", path)) {
    const newest = release.atLeast("19.0")
    log.failed(`${newest ? "" : " (system failure)"}: ${pullFailure(image)}`)
    return newest ? "runner_configuration_error" : "runner_system_failure"
  }
  log.section("prepare_script", "Preparing environment")
  log.line(`Running on runner-sandbox-project-${project.id}-concurrent-0 via 127.0.0.1...`)
  log.section("get_sources", "Getting source from Git repository")
  log.line("Fetching changes with git depth set to 20...")
  log.line(`Checking out ${pipeline.sha.slice(0, 8)} as detached HEAD (ref is ${job.ref})...`)
  await clock.pause(0.2)
  if (isFinal(job.status)) return null
  log.section("step_script", 'Executing "step_script" stage of the job script')
  for (const line of job.plan.script) {
    log.command(line)
    const output = printed(line, variables)
    if (output !== undefined) log.line(output)
  }
  await clock.pause(0.2)
  if (isFinal(job.status)) return null
  if (scenarios.hit("job-failed", path)) {
    log.line("sh: can't open 'public/index.html': No such file or directory")
    log.failed(": exit code 1")
    return "script_failure"
  }
  if (job.plan.artifactPaths.length > 0) {
    log.section("upload_artifacts_on_success", "Uploading artifacts for successful job")
    log.line("Uploading artifacts...")
    let count = 0
    for (const wanted of new Set(job.plan.artifactPaths)) {
      const files = await matchingFiles(repository, commit.treeId, wanted)
      count += files.length
      log.line(
        files.length === 0
          ? `WARNING: ${wanted}: no matching files. Ensure that the artifact path is relative to the working directory (/builds/${path}) `
          : `${wanted}: found ${files.length} matching artifact files and directories `
      )
    }
    if (count === 0) log.line("ERROR: No files to upload")
    else {
      log.line(
        `Uploading artifacts as "archive" to coordinator... 201 Created  id=${job.id} responseStatus=201 Created`
      )
      job.artifacts = [
        { fileType: "archive", size: count * 512, filename: "artifacts.zip", fileFormat: "zip" },
        { fileType: "metadata", size: count * 32, filename: "metadata.gz", fileFormat: "gzip" }
      ]
    }
  }
  log.section("cleanup_file_variables", "Cleaning up project directory and file based variables")
  await clock.pause(0.2)
  if (isFinal(job.status)) return null
  log.succeeded()
  return null
}
