import { Effect } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Job } from "../gitlab/Jobs.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import { CiArtifactTooLarge } from "../problems/CiArtifactTooLarge.ts"
import { CiBlocked } from "../problems/CiBlocked.ts"
import { CiCanceled } from "../problems/CiCanceled.ts"
import { CiConfigInvalid } from "../problems/CiConfigInvalid.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { CiIdentityVerification } from "../problems/CiIdentityVerification.ts"
import { CiImagePull } from "../problems/CiImagePull.ts"
import { CiJobFailed } from "../problems/CiJobFailed.ts"
import { CiSkipped } from "../problems/CiSkipped.ts"
import { CiNoRunner } from "../problems/CiNoRunner.ts"
import { CiQuota } from "../problems/CiQuota.ts"
import { PagesArtifactMissing } from "../problems/PagesArtifactMissing.ts"
import { PagesDeployFailed } from "../problems/PagesDeployFailed.ts"
import { PagesSuperseded } from "../problems/PagesSuperseded.ts"
import { PagesTooLarge } from "../problems/PagesTooLarge.ts"
import { PagesTooManyEntries } from "../problems/PagesTooManyEntries.ts"
import type { Problem } from "../problems/Problem.ts"
import { otherArrived, pagesJob } from "./ciFile.ts"
import { lastLines } from "./jobLog.ts"
import type { Watched } from "./watch.ts"

/** Why a pipeline ended without anything to deploy (contract 7.4, 7.6). */
export const pipelineFailure = Effect.fn("publish.pipelineFailure")(function* (
  watched: Watched,
  pipeline: Pipeline,
  jobs: ReadonlyArray<Job>
) {
  const pipelineUrl = pipeline.web_url
  switch (pipeline.status) {
    case "canceled":
    case "canceling":
      return (yield* isOvertaken(watched)) ? superseded(watched) : new CiCanceled({ pipelineUrl })
    case "skipped":
      return new CiSkipped({ pipelineUrl })
    case "manual":
    case "scheduled":
      return new CiBlocked({ pipelineUrl, status: pipeline.status })
    default: {
      // A group may add jobs of its own to every pipeline; what became of ours says more.
      const allFailed = jobs.filter((job) => job.status === "failed")
      const failed = allFailed.find(({ name }) => name === pagesJob) ?? allFailed[0]
      return failed === undefined ? withoutJobs(watched, pipeline) : yield* jobFailure(watched, failed)
    }
  }
})

/** No job failed, so it is the pipeline itself, or ours was not in it: a project may be set to another CI file. */
const withoutJobs = ({ host, project }: Watched, pipeline: Pipeline): Problem => {
  const { status, web_url: pipelineUrl, yaml_errors: said } = pipeline
  if (said !== null && /identity verification/i.test(said)) {
    return new CiIdentityVerification({ host: host.base, pipelineUrl })
  }
  return status === "success"
    ? new PagesArtifactMissing({ projectUrl: project.webUrl, said: "the pipeline has no job named pages" })
    : new CiConfigInvalid({ pipelineUrl, said: said ?? "" })
}

const noRunner = new Set(["stuck_or_timeout_failure", "no_matching_runner", "runner_unsupported"])
const imageReasons = new Set([
  "runner_system_failure",
  "runner_configuration_error",
  "runner_external_dependency_failure"
])

const jobFailure = Effect.fnUntraced(function* ({ app, group, image, project }: Watched, job: Job) {
  const gitlab = yield* GitLab
  const reason = job.failure_reason ?? ""
  const jobUrl = job.web_url
  if (reason === "ci_quota_exceeded") return new CiQuota({ jobUrl, group })
  if (reason === "builds_disabled") return new CiDisabled({ projectUrl: project.webUrl })
  // The older of these words also stands for a runner that went silent, which a runner must have picked up first.
  if ((noRunner.has(reason) && job.runner === null) || reason.startsWith("stuck_pending")) {
    return new CiNoRunner({ jobUrl, projectUrl: project.webUrl, seconds: lifetime(job) })
  }
  const log = lastLines(yield* gitlab.jobs.trace(project.id, job.id))
  // Every log says that an image is pulled; the last of these lines says that it failed, and why.
  const pull = log.findLast((line) => /fail|error|back-off/i.test(line) && /pull/i.test(line) && /image/i.test(line))
  if (imageReasons.has(reason) && pull !== undefined) return new CiImagePull({ jobUrl, image, said: pull })
  if (log.some((line) => /413 Request Entity Too Large/i.test(line))) return new CiArtifactTooLarge({ jobUrl })
  // The log shows the script too, so only what it printed counts.
  if (log.some((line) => line.startsWith(otherArrived))) return new PagesSuperseded({ app, projectUrl: project.webUrl })
  return new CiJobFailed({ jobUrl, reason, log })
})

/** Seconds from a job's creation to its end. */
const lifetime = ({ created_at: created, finished_at: finished }: Job): number =>
  created === null || finished === null ? 0 : Math.round((Date.parse(finished) - Date.parse(created)) / 1000)

/** Why GitLab did not put the job's files online: its own words in the status (contract 8.7). */
export const deployFailure = (watched: Watched, description: string | null): Problem => {
  const said = description ?? ""
  const at = { projectUrl: watched.project.webUrl, said }
  if (/outdated/i.test(said)) return superseded(watched)
  if (/missing pages artifacts|artifacts metadata|public\/?`? folder|miss the public/i.test(said)) {
    return new PagesArtifactMissing(at)
  }
  if (/too large/i.test(said)) return new PagesTooLarge({ ...at, bytes: firstNumber(said) })
  const entries = /(\d+) file entries.*?(\d+)/.exec(said)
  if (entries !== null)
    return new PagesTooManyEntries({ ...at, entries: Number(entries[1]), limit: Number(entries[2]) })
  return new PagesDeployFailed(at)
}

export const superseded = ({ app, project }: Watched) => new PagesSuperseded({ app, projectUrl: project.webUrl })

/** Whether the branch has moved on from the version that is watched. */
export const isOvertaken = Effect.fnUntraced(function* ({ branch, commit, project }: Watched) {
  const gitlab = yield* GitLab
  const head = yield* gitlab.branches.head(project.id, branch)
  return head._tag === "Some" && head.value.id !== commit
})

const firstNumber = (text: string): number | null => {
  const found = /\d+/.exec(text)
  return found === null ? null : Number(found[0])
}
