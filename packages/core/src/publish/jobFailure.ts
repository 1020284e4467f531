import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Job } from "../gitlab/Jobs.ts"
import { AppArchived } from "../problems/AppArchived.ts"
import { AppDeletionScheduled } from "../problems/AppDeletionScheduled.ts"
import { CiArtifactTooLarge } from "../problems/CiArtifactTooLarge.ts"
import { CiCanceled } from "../problems/CiCanceled.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { CiEnvironmentRefused } from "../problems/CiEnvironmentRefused.ts"
import { CiGitLabFailed } from "../problems/CiGitLabFailed.ts"
import { CiImagePull } from "../problems/CiImagePull.ts"
import { CiIpRestricted } from "../problems/CiIpRestricted.ts"
import { CiJobFailed } from "../problems/CiJobFailed.ts"
import { CiLogTooLarge } from "../problems/CiLogTooLarge.ts"
import { CiNoRunner } from "../problems/CiNoRunner.ts"
import { CiQuota } from "../problems/CiQuota.ts"
import { CiRunnerFailed } from "../problems/CiRunnerFailed.ts"
import { CiRunnerLost } from "../problems/CiRunnerLost.ts"
import { CiRunnerNetwork } from "../problems/CiRunnerNetwork.ts"
import { CiRunnersBusy } from "../problems/CiRunnersBusy.ts"
import { CiRunnerUnsuitable } from "../problems/CiRunnerUnsuitable.ts"
import { CiTimeout } from "../problems/CiTimeout.ts"
import { PagesSuperseded } from "../problems/PagesSuperseded.ts"
import type { Problem } from "../problems/Problem.ts"
import { PublishIncomplete } from "../problems/PublishIncomplete.ts"
import { TokenBlocked } from "../problems/TokenBlocked.ts"
import { otherArrived, partsMissing } from "./ciFile.ts"
import { lastLines } from "./jobLog.ts"
import type { Watched } from "./watch.ts"

interface Failed {
  readonly watched: Watched
  readonly job: Job
  readonly pipelineUrl: string
  /** GitLab's `failure_reason`. */
  readonly reason: string
}

const superseded = ({ watched: { app, project } }: Failed) => new PagesSuperseded({ app, projectUrl: project.webUrl })
const canceled = ({ pipelineUrl }: Failed) => new CiCanceled({ pipelineUrl })
const lost = ({ job, reason }: Failed) => new CiRunnerLost({ jobUrl: job.web_url, reason })
const noRunner = ({ job, watched }: Failed) =>
  new CiNoRunner({ jobUrl: job.web_url, projectUrl: watched.project.webUrl, seconds: lifetime(job) })
const timeout = ({ job, reason, watched }: Failed) =>
  new CiTimeout({ jobUrl: job.web_url, projectUrl: watched.project.webUrl, reason })
const environment = ({ job, reason, watched }: Failed) =>
  new CiEnvironmentRefused({ jobUrl: job.web_url, projectUrl: watched.project.webUrl, reason })
const gitLabFailed = ({ job, reason }: Failed) => new CiGitLabFailed({ jobUrl: job.web_url, reason })

/** Reasons that say it all (contract 7.4). */
const reasons = new Map<string, (failed: Failed) => Problem>([
  ["api_failure", gitLabFailed],
  ["builds_disabled", ({ watched }) => new CiDisabled({ projectUrl: watched.project.webUrl })],
  ["ci_quota_exceeded", ({ job, watched }) => new CiQuota({ jobUrl: job.web_url, group: watched.group })],
  ["data_integrity_failure", gitLabFailed],
  ["deployment_rejected", environment],
  ["environment_creation_failure", environment],
  ["failed_outdated_deployment_job", superseded],
  ["forward_deployment_failure", superseded],
  [
    "ip_restriction_failure",
    ({ job, watched: { group, host } }) => new CiIpRestricted({ jobUrl: job.web_url, host: host.base, group })
  ],
  ["job_execution_server_timeout", timeout],
  ["job_execution_timeout", timeout],
  ["job_router_failure", gitLabFailed],
  ["job_token_expired", gitLabFailed],
  ["no_matching_runner", noRunner],
  // These two ended a job that somebody had canceled already.
  ["no_updates_canceling", canceled],
  ["server_timeout_canceling", canceled],
  ["no_updates_running", lost],
  ["protected_environment_failure", environment],
  ["runner_interrupted", lost],
  ["runner_unsupported", ({ job }) => new CiRunnerUnsuitable({ jobUrl: job.web_url })],
  ["scheduler_failure", gitLabFailed],
  ["server_timeout_running", timeout],
  ["stale_schedule", gitLabFailed],
  ["stuck_pending_no_matching_runners", noRunner],
  [
    "stuck_pending_with_matching_runners",
    ({ job }) => new CiRunnersBusy({ jobUrl: job.web_url, seconds: lifetime(job) })
  ],
  // The older word for both; a runner that fell silent must have picked the job up first.
  ["stuck_or_timeout_failure", (failed) => (failed.job.runner === null ? noRunner(failed) : lost(failed))],
  ["trace_size_exceeded", ({ job }) => new CiLogTooLarge({ jobUrl: job.web_url })],
  ["unknown_failure", gitLabFailed],
  ["unmet_prerequisites", gitLabFailed],
  [
    "user_blocked",
    ({ job, reason, watched }) => new TokenBlocked({ host: watched.host.base, evidence: seen(job, reason) })
  ]
])

/** Why a job failed: by GitLab's word for it, or by its log where that word says little (contract 7.4, 7.6). */
export const jobFailure = Effect.fn("publish.jobFailure")(function* (watched: Watched, pipelineUrl: string, job: Job) {
  const gitlab = yield* GitLab
  const reason = job.failure_reason ?? ""
  const failed = { watched, job, pipelineUrl, reason }
  const named = reasons.get(reason)?.(failed)
  if (named !== undefined) return named
  if (reason === "archived_failure" || reason === "project_deleted") {
    return (yield* stateOfProject(watched)) ?? gitLabFailed(failed)
  }
  return byLog(failed, lastLines(yield* gitlab.jobs.trace(watched.project.id, job.id)))
})

const stateOfProject = Effect.fnUntraced(function* ({ app, project: { id, webUrl: projectUrl } }: Watched) {
  const gitlab = yield* GitLab
  const { archived, marked_for_deletion_on: on } = Option.getOrUndefined(yield* gitlab.projects.find(id)) ?? {
    archived: false,
    marked_for_deletion_on: null
  }
  if (on !== null) return new AppDeletionScheduled({ app, projectUrl, on })
  return archived ? new AppArchived({ app, projectUrl }) : undefined
})

/** Under these, the runner did not get as far as the script. */
const beforeScript = new Set([
  "runner_system_failure",
  "runner_configuration_error",
  "runner_external_dependency_failure"
])

const byLog = (failed: Failed, log: ReadonlyArray<string>): Problem => {
  const { job, reason, watched } = failed
  const { app, image, project } = watched
  const jobUrl = job.web_url
  // Every log says that an image is pulled; the last of these lines says that it failed, and why.
  const pull = log.findLast((line) => /fail|error|back-off/i.test(line) && /pull/i.test(line) && /image/i.test(line))
  if (beforeScript.has(reason) && pull !== undefined) return new CiImagePull({ jobUrl, image, said: pull })
  const cut = log.findLast((line) => /^fatal: unable to access|^error: .*(could not resolve host|x509)/i.test(line))
  if (cut !== undefined || reason === "runner_external_dependency_failure") {
    return new CiRunnerNetwork({ jobUrl, said: cut ?? null })
  }
  if (log.some((line) => /\b413\b.*(entity|payload|content) too large/i.test(line)))
    return new CiArtifactTooLarge({ jobUrl })
  const full = log.findLast((line) => /no space left on device/i.test(line))
  if (full !== undefined || beforeScript.has(reason)) {
    return new CiRunnerFailed({ jobUrl, reason, said: full ?? log.findLast((line) => /^error/i.test(line)) ?? null })
  }
  // The log shows the script too, so only what it printed counts.
  if (log.some((line) => line.startsWith(otherArrived))) return superseded(failed)
  if (log.some((line) => line.startsWith(partsMissing))) {
    return new PublishIncomplete({ app, projectUrl: project.webUrl })
  }
  return new CiJobFailed({ jobUrl, reason, log })
}

/** What was seen of a job, where GitLab gave a word and no answer of its own. */
const seen = (job: Job, said: string) => ({ method: "GET", url: job.web_url, status: null, requestId: null, said })

/** Seconds from a job's creation to its end. */
const lifetime = ({ created_at: created, finished_at: finished }: Job): number =>
  created === null || finished === null ? 0 : Math.round((Date.parse(finished) - Date.parse(created)) / 1000)
