import { Duration, Effect, Option } from "effect"
import { deployName } from "../gitlab/CommitStatuses.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import { pagesJob, defaultImage, imageOf } from "../publish/ciFile.ts"
import { branchOf } from "../publish/compare.ts"
import { deployFailure, pipelineFailure } from "../publish/failure.ts"
import { ciPath } from "../publish/layout.ts"
import { refOf } from "../publish/project.ts"
import type { Seen } from "./appState.ts"

/** Why a pipeline that has ended put nothing online: what its publish would have said. */
export const whyFailed = Effect.fn("apps.whyFailed")(function* ({ group, project }: Seen, listed: Pipeline) {
  const gitlab = yield* GitLab
  const ref = refOf(project)
  const [pipeline, jobs, statuses, ciText] = yield* Effect.all(
    [
      // Only the detail says what is wrong with the CI file.
      gitlab.pipelines.get(ref, listed.id),
      gitlab.jobs.ofPipeline(project.id, listed.id),
      gitlab.commitStatuses.ofPipeline(project.id, listed.sha, listed.id),
      gitlab.files.text(project.id, ciPath, listed.sha)
    ],
    { concurrency: 4 }
  )
  const watched = {
    host: gitlab.host,
    app: project.path,
    group,
    project: ref,
    branch: branchOf(project),
    commit: listed.sha,
    image: Option.getOrElse(Option.flatMapNullable(ciText, imageOf), () => defaultImage),
    wait: Duration.zero
  }
  const deploy = statuses.find(({ name }) => name === deployName)
  const handedOver = jobs.some(({ name, status }) => name === pagesJob && status === "success")
  return handedOver && deploy?.status === "failed"
    ? deployFailure(watched, deploy.description)
    : yield* pipelineFailure(watched, pipeline, jobs)
})
