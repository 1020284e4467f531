import { Clock, Effect, Option } from "effect"
import type { PagesSite } from "../gitlab/Pages.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import type { Project } from "../gitlab/Projects.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { CiNoPipeline } from "../problems/CiNoPipeline.ts"
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
  /** None on GitLab before 16.8, which cannot tell. */
  readonly site: Option.Option<PagesSite>
}

interface Standing {
  readonly state: AppState
  readonly problem: Problem | null
}

const is = (state: AppState): Standing => ({ state, problem: null })
const failed = (problem: Problem): Standing => ({ state: "failed", problem })

/** Milliseconds in which a pipeline may still appear, or the next part of a version arrive. */
const soon = 2 * 60 * 1000

const over = new Set(["failed", "canceled", "canceling", "skipped", "manual"])

/** How an app is doing. Only a failure takes further questions: its reason. */
export const appState = Effect.fn("apps.appState")(function* (seen: Seen) {
  const { project, site, versions } = seen
  if (project.marked_for_deletion_on !== null) return is("deletion-scheduled")
  if (project.archived) return is("archived")
  const newest = versions.find(({ number }) => number !== null)
  if (newest === undefined) return is("never-published")
  if (project.pages_access_level === "disabled") return is("unpublished")
  const at = { projectUrl: project.web_url }
  const age = (yield* Clock.currentTimeMillis) - Date.parse(newest.at ?? "")
  if (!isWhole(newest))
    return age < soon ? is("publishing") : failed(new PublishIncomplete({ ...at, app: project.path }))
  const pipeline = pipelineOf(seen, newest)
  if (pipeline?.status === "success") {
    return Option.exists(site, ({ deployedAt }) => Option.isNone(deployedAt)) ? is("unpublished") : is("live")
  }
  if (pipeline !== undefined)
    return over.has(pipeline.status) ? failed(yield* whyFailed(seen, pipeline)) : is("publishing")
  if (project.builds_access_level === "disabled") return failed(new CiDisabled(at))
  return age < soon
    ? is("publishing")
    : failed(new CiNoPipeline({ ...at, sha: newest.commit, seconds: Math.round(age / 1000) }))
})

/** The one that decides what visitors see: of the newest version, or of what somebody else committed on top of it. */
const pipelineOf = ({ pipelines, versions }: Seen, newest: Version) => {
  const since = new Set(versions.slice(0, versions.indexOf(newest) + 1).map(({ commit }) => commit))
  return pipelines.find(({ sha, status }) => since.has(sha) && (status !== "skipped" || sha === newest.commit))
}
