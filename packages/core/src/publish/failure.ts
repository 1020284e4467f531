import { Effect } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Job } from "../gitlab/Jobs.ts"
import { noJob, unverified } from "../gitlab/pipelineRefusal.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import { CiBlocked } from "../problems/CiBlocked.ts"
import { CiCanceled } from "../problems/CiCanceled.ts"
import { CiConfigInvalid } from "../problems/CiConfigInvalid.ts"
import { CiIdentityVerification } from "../problems/CiIdentityVerification.ts"
import { CiNoJob } from "../problems/CiNoJob.ts"
import { CiSkipped } from "../problems/CiSkipped.ts"
import { PagesArtifactMissing } from "../problems/PagesArtifactMissing.ts"
import { PagesConfigConflict } from "../problems/PagesConfigConflict.ts"
import { PagesDeployFailed } from "../problems/PagesDeployFailed.ts"
import { PagesNotDeployed } from "../problems/PagesNotDeployed.ts"
import { PagesStorageFailed } from "../problems/PagesStorageFailed.ts"
import { PagesSuperseded } from "../problems/PagesSuperseded.ts"
import { PagesTooLarge } from "../problems/PagesTooLarge.ts"
import { PagesTooManyEntries } from "../problems/PagesTooManyEntries.ts"
import type { Problem } from "../problems/Problem.ts"
import { pagesJob } from "./ciFile.ts"
import { jobFailure } from "./jobFailure.ts"
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
      return failed === undefined ? withoutJobs(watched, pipeline) : yield* jobFailure(watched, pipelineUrl, failed)
    }
  }
})

/** No job failed, so it is the pipeline itself, or ours was not in it: a project may be set to another CI file. */
const withoutJobs = ({ host, project }: Watched, pipeline: Pipeline): Problem => {
  const { status, web_url: pipelineUrl, yaml_errors: said } = pipeline
  if (said !== null && unverified.test(said)) return new CiIdentityVerification({ host: host.base, pipelineUrl })
  if (said !== null && noJob.test(said)) {
    const evidence = { method: "GET", url: pipelineUrl, status: null, requestId: null, said }
    return new CiNoJob({ projectUrl: project.webUrl, evidence })
  }
  return status === "success"
    ? new PagesArtifactMissing({ projectUrl: project.webUrl, said: "the pipeline has no job named pages" })
    : new CiConfigInvalid({ pipelineUrl, said: said ?? "" })
}

/** Why GitLab did not put the job's files online: its own words in the status (contract 8.7). */
export const deployFailure = (watched: Watched, description: string | null): Problem => {
  const said = description ?? ""
  const at = { projectUrl: watched.project.webUrl, said }
  if (/outdated/i.test(said)) return superseded(watched)
  if (/but not both/i.test(said)) return new PagesConfigConflict(at)
  if (/missing pages artifacts|public\/?`? folder|miss the public/i.test(said)) return new PagesArtifactMissing(at)
  if (/artifacts metadata|size does not match|failed to extract/i.test(said)) return new PagesStorageFailed(at)
  if (/too large/i.test(said)) return new PagesTooLarge({ ...at, bytes: firstNumber(said) })
  const entries = /(\d+) file entries.*?(\d+)/.exec(said)
  if (entries !== null)
    return new PagesTooManyEntries({ ...at, entries: Number(entries[1]), limit: Number(entries[2]) })
  return new PagesDeployFailed(at)
}

/** The job went well, and neither a status nor a deployment came of it. */
export const notDeployed = ({ project }: Watched) => new PagesNotDeployed({ projectUrl: project.webUrl })

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
