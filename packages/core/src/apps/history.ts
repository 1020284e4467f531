import { Effect } from "effect"
import type { CommitItem } from "../gitlab/CommitItem.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Project } from "../gitlab/Projects.ts"
import { branchOf } from "../publish/compare.ts"
import type { Version } from "./Version.ts"
import { versionsIn } from "./versionsIn.ts"

export interface History {
  /** Newest first. */
  readonly versions: ReadonlyArray<Version>
  /** Whether there are older ones that were not read. */
  readonly more: boolean
}

/** Reads the versions on the default branch, newest first, until there are enough of them. */
export const history = Effect.fn("apps.history")(function* (
  project: Project,
  isEnough: (versions: ReadonlyArray<Version>) => boolean
) {
  const gitlab = yield* GitLab
  const commits: Array<CommitItem> = []
  if (project.empty_repo) return { versions: [], more: false } satisfies History
  for (let page = 1; ; page++) {
    const { commits: read, isLast } = yield* gitlab.commits.page(project.id, branchOf(project), page)
    commits.push(...read)
    const versions = versionsIn(commits)
    if (isLast || isEnough(versions)) return { versions, more: !isLast } satisfies History
  }
})

/** The newest so many versions, each with all of its parts. */
export const newest = (project: Project, count: number) =>
  Effect.map(
    history(project, ({ length }) => length > count),
    ({ more, versions }): History => ({ versions: versions.slice(0, count), more: more || versions.length > count })
  )
