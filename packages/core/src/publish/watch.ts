import { Clock, Duration, Effect, Option, Ref } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { deployName } from "../gitlab/CommitStatuses.ts"
import type { Job } from "../gitlab/Jobs.ts"
import type { PagesSite } from "../gitlab/Pages.ts"
import { Patience } from "../gitlab/Patience.ts"
import type { Pipeline, ProjectRef } from "../gitlab/Pipelines.ts"
import type { Host } from "../model/Host.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { CiNoPipeline } from "../problems/CiNoPipeline.ts"
import { CiNoRunner } from "../problems/CiNoRunner.ts"
import { CiStillRunning } from "../problems/CiStillRunning.ts"
import type { Problem } from "../problems/Problem.ts"
import { pagesJob } from "./ciFile.ts"
import { deployFailure, isOvertaken, notDeployed, pipelineFailure, superseded } from "./failure.ts"
import { addressIn } from "./jobLog.ts"
import { lookFor } from "./lookFor.ts"
import type { Progress } from "./Progress.ts"

/** The version whose way to visitors is followed. */
export interface Watched {
  readonly host: Host
  readonly app: string
  readonly group: string
  readonly project: ProjectRef
  readonly branch: string
  readonly commit: string
  readonly image: string
  /** After this the pipeline goes on without us. */
  readonly wait: Duration.Duration
}

export interface Deployed {
  readonly pipeline: Pipeline
  /** None where GitLab cannot tell. */
  readonly url: Option.Option<string>
}

type Report = (progress: Progress) => Effect.Effect<void>

const ended = new Set(["success", "failed", "canceled", "canceling", "skipped", "manual", "scheduled"])

/**
 * Follows a version from its pipeline to its deployment. The pipeline's first `success` is not the end: the
 * deployment comes after it, as a status that is no job (contract 7.5).
 */
export const watch = Effect.fn("publish.watch")(function* (watched: Watched, report: Report) {
  const gitlab = yield* GitLab
  const last = yield* Ref.make<{ readonly pipeline: Pipeline; readonly pending: Job | undefined } | undefined>(
    undefined
  )
  const seen = (pipeline: Pipeline, jobs: ReadonlyArray<Job>) => {
    const pending = jobs.find((job) => job.status === "pending" && job.runner === null)
    return Effect.zipRight(
      Ref.set(last, { pipeline, pending }),
      report({
        _tag: "PipelineSeen",
        pipeline: pipeline.id,
        webUrl: pipeline.web_url,
        status: pipeline.status,
        waitsForRunner: pending !== undefined
      })
    )
  }
  const journey = Effect.gen(function* () {
    const first = yield* findPipeline(watched)
    const { job, pipeline } = yield* finishedJob(watched, first, seen)
    const url = yield* deployment(watched, pipeline, job, report)
    // The deployment is part of the pipeline, which therefore ends after its last job.
    return { pipeline: yield* gitlab.pipelines.get(watched.project, pipeline.id), url } satisfies Deployed
  })
  const inTime = yield* Effect.timeoutOption(journey, watched.wait)
  return Option.isSome(inTime) ? inTime.value : yield* stillRunning(watched, yield* Ref.get(last))
})

const stillRunning = (
  { project, wait, commit }: Watched,
  last: { readonly pipeline: Pipeline; readonly pending: Job | undefined } | undefined
): Effect.Effect<never, Problem> => {
  const seconds = Math.round(Duration.toSeconds(wait))
  if (last === undefined) return Effect.fail(new CiNoPipeline({ projectUrl: project.webUrl, sha: commit, seconds }))
  const { pending, pipeline } = last
  return Effect.fail(
    pending === undefined
      ? new CiStillRunning({
          pipelineUrl: pipeline.web_url,
          status: pipeline.status,
          minutes: Duration.toMinutes(wait)
        })
      : new CiNoRunner({ jobUrl: pending.web_url, projectUrl: project.webUrl, seconds })
  )
}

/** GitLab makes the pipeline after it has answered the commit (contract 7.1). */
const findPipeline = (watched: Watched) =>
  Effect.gen(function* () {
    const gitlab = yield* GitLab
    const { appearance } = yield* Patience
    const { commit, project } = watched
    const found = yield* lookFor(
      Effect.map(gitlab.pipelines.ofCommit(project, commit), ([newest]) => Option.fromNullable(newest))
    ).pipe(Effect.timeoutOption(appearance))
    if (Option.isSome(found)) return found.value
    if (yield* isOvertaken(watched)) return yield* superseded(watched)
    const now = yield* gitlab.projects.find(project.id)
    return yield* Option.exists(now, (it) => it.builds_access_level === "disabled")
      ? new CiDisabled({ projectUrl: project.webUrl })
      : new CiNoPipeline({
          projectUrl: project.webUrl,
          sha: commit,
          seconds: Math.round(Duration.toSeconds(appearance))
        })
  })

/** Waits for the Pages job itself; what the pipeline does besides is not ours to wait for. */
const finishedJob = Effect.fnUntraced(function* (
  watched: Watched,
  first: Pipeline,
  seen: (pipeline: Pipeline, jobs: ReadonlyArray<Job>) => Effect.Effect<void>
) {
  const gitlab = yield* GitLab
  return yield* lookFor(
    Effect.gen(function* () {
      // One after the other: jobs read before their pipeline could be older than its end.
      const pipeline = yield* gitlab.pipelines.get(watched.project, first.id)
      const jobs = yield* gitlab.jobs.ofPipeline(watched.project.id, first.id)
      yield* seen(pipeline, jobs)
      const job = jobs.find(({ name }) => name === pagesJob)
      if (job?.status === "success") return Option.some({ job, pipeline })
      const isOver = ended.has(pipeline.status) && (job === undefined || ended.has(job.status))
      if (!isOver) return Option.none()
      return yield* Effect.flatMap(pipelineFailure(watched, pipeline, jobs), Effect.fail)
    })
  )
})

/** Waits until the job's files are what visitors get, and gives their address. */
const deployment = Effect.fnUntraced(function* (watched: Watched, pipeline: Pipeline, job: Job, report: Report) {
  const gitlab = yield* GitLab
  const { appearance } = yield* Patience
  const patienceEnds = (yield* Clock.currentTimeMillis) + Duration.toMillis(appearance)
  return yield* lookFor(
    Effect.gen(function* () {
      const [statuses, site] = yield* Effect.all(
        [
          gitlab.commitStatuses.ofPipeline(watched.project.id, watched.commit, pipeline.id),
          gitlab.pages.site(watched.project)
        ],
        { concurrency: 2 }
      )
      const deploy = statuses.find(({ name }) => name === deployName)
      yield* report({ _tag: "Deploying", status: deploy?.status ?? "created" })
      if (deploy?.status === "failed") return yield* deployFailure(watched, deploy.description)
      if (deploy?.status === "canceled") return yield* superseded(watched)
      const isShown = Option.match(site, { onNone: () => true, onSome: isAfter(job) })
      if (isShown && deploy?.status === "success") return Option.some(yield* addressOf(watched, site, job))
      if ((yield* Clock.currentTimeMillis) <= patienceEnds) return Option.none()
      // Past its time, each of the two signs counts without the other; neither of them is a failure.
      if (deploy === undefined && !isShown) return yield* notDeployed(watched)
      return deploy === undefined || deploy.status === "success"
        ? Option.some(yield* addressOf(watched, site, job))
        : Option.none()
    })
  )
})

const isAfter =
  ({ finished_at: finished }: Job) =>
  (site: PagesSite): boolean =>
    Option.exists(site.deployedAt, (time) => finished === null || time.getTime() >= Date.parse(finished))

const addressOf = ({ project }: Watched, site: Option.Option<PagesSite>, job: Job) =>
  Option.isSome(site)
    ? Effect.succeedSome(site.value.url)
    : Effect.flatMap(GitLab, (gitlab) => gitlab.jobs.trace(project.id, job.id)).pipe(
        Effect.map((trace) => Option.fromNullable(addressIn(trace)))
      )
