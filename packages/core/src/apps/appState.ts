import { Clock, Effect, Option } from "effect"
import { deployName } from "../gitlab/CommitStatuses.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import type { PagesSite } from "../gitlab/Pages.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import type { Project } from "../gitlab/Projects.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { CiNoPipeline } from "../problems/CiNoPipeline.ts"
import type { PagesDisabled } from "../problems/PagesDisabled.ts"
import type { PagesNotInstalled } from "../problems/PagesNotInstalled.ts"
import type { Problem } from "../problems/Problem.ts"
import { PublishIncomplete } from "../problems/PublishIncomplete.ts"
import type { AppState } from "./App.ts"
import type { Version } from "./Version.ts"
import { isWhole } from "./versionsIn.ts"
import { whyFailed } from "./whyFailed.ts"

/** What GitLab shows of an app's project. */
export interface Seen {
  readonly project: Project
  readonly group: string
  /** Newest first. */
  readonly versions: ReadonlyArray<Version>
  /** The newest ones of the branch, newest first. */
  readonly pipelines: ReadonlyArray<Pipeline>
  /** None on GitLab before 16.8, which cannot tell, and where there can be none. */
  readonly site: Option.Option<PagesSite>
  /** Why there can be no site. */
  readonly noPages: PagesDisabled | PagesNotInstalled | null
}

interface Standing {
  readonly state: AppState
  readonly problem: Problem | null
}

const is = (state: AppState): Standing => ({ state, problem: null })
const failed = (problem: Problem): Standing => ({ state: "failed", problem })

/** Milliseconds in which a pipeline may still appear, its deployment, or the next part of a version. */
const soon = 2 * 60 * 1000

const over = new Set(["failed", "canceled", "canceling", "skipped", "manual"])

/** How an app is doing. Only a failure takes further questions: its reason. */
export const appState = Effect.fn("apps.appState")(function* (seen: Seen) {
  const { noPages, project, versions } = seen
  if (project.marked_for_deletion_on !== null) return is("deletion-scheduled")
  if (project.archived) return is("archived")
  const newest = versions.find(({ number }) => number !== null)
  if (newest === undefined) return is("never-published")
  if (project.pages_access_level === "disabled" || noPages?._tag === "PagesDisabled") return is("unpublished")
  if (noPages !== null) return failed(noPages)
  const at = { projectUrl: project.web_url }
  if (!isWhole(newest)) {
    return (yield* isRecent(newest.at)) ? is("publishing") : failed(new PublishIncomplete({ ...at, app: project.path }))
  }
  const pipeline = pipelineOf(seen, newest)
  if (pipeline?.status === "success") return yield* deployed(seen, newest, pipeline)
  if (pipeline !== undefined) {
    return over.has(pipeline.status) ? failed(yield* whyFailed(seen, pipeline)) : is("publishing")
  }
  // GitLab forgets old pipelines, and shows none where CI was turned off afterwards; the site stays.
  if (isDeployedSince(seen, newest)) return is("live")
  if (project.builds_access_level === "disabled") return failed(new CiDisabled(at))
  return (yield* isRecent(newest.at))
    ? is("publishing")
    : failed(new CiNoPipeline({ ...at, sha: newest.commit, seconds: soon / 1000 }))
})

/** What became of a pipeline that went well: its deployment comes after its first success (contract 7.5). */
const deployed = Effect.fnUntraced(function* (seen: Seen, newest: Version, pipeline: Pipeline) {
  if (Option.isNone(seen.site) || isDeployedSince(seen, newest)) return is("live")
  const gitlab = yield* GitLab
  const statuses = yield* gitlab.commitStatuses.ofPipeline(seen.project.id, pipeline.sha, pipeline.id)
  const status = statuses.find(({ name }) => name === deployName)?.status
  if (status === "failed") return failed(yield* whyFailed(seen, pipeline))
  if (status !== "success" && (yield* isRecent(pipeline.updated_at))) return is("publishing")
  return Option.isNone(seen.site.value.deployedAt) ? is("unpublished") : is("live")
})

const isDeployedSince = ({ site }: Seen, { at }: Version) =>
  at !== null && Option.exists(site, ({ deployedAt }) => Option.exists(deployedAt, (time) => time >= new Date(at)))

const isRecent = (at: string | null) =>
  Effect.map(Clock.currentTimeMillis, (now) => at !== null && now - Date.parse(at) < soon)

/** The one that decides what visitors see: of the newest version, or of what somebody else committed on top of it. */
const pipelineOf = ({ pipelines, versions }: Seen, newest: Version) => {
  const since = new Set(versions.slice(0, versions.indexOf(newest) + 1).map(({ commit }) => commit))
  return pipelines.find(({ sha, status }) => since.has(sha) && (status !== "skipped" || sha === newest.commit))
}
