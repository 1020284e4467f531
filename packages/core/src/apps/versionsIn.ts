import type { CommitItem } from "../gitlab/CommitItem.ts"
import { idOf, partOf, plannedFor, programOf, restoredBy, versionOf, wordsOf } from "../publish/message.ts"
import type { Version, WholeVersion } from "./Version.ts"

/** Commits, newest first, as versions: the parts of one are one, and commits of others stand for themselves. */
export const versionsIn = (commits: ReadonlyArray<CommitItem>): ReadonlyArray<Version> => {
  const versions = new Map<string, Version>()
  for (const commit of commits) {
    const number = versionOf(commit.message)
    // The repair of a mixture has the id of what it repairs, and a number of its own.
    const key = number === undefined ? commit.id : `${idOf(commit.message) ?? commit.id} ${number}`
    const newer = versions.get(key)
    const before = commit.parent_ids[0] ?? null
    versions.set(key, newer === undefined ? versionOfCommit(commit, number ?? null, before) : { ...newer, before })
  }
  return [...versions.values()]
}

const versionOfCommit = (commit: CommitItem, number: number | null, before: string | null): Version => ({
  number,
  commit: commit.id,
  before,
  at: commit.created_at,
  by: commit.author_name,
  program: programOf(commit.message) ?? null,
  message: wordsOf(commit.message),
  restores: restoredBy(commit.message) ?? null,
  complete: number === null || isComplete(commit.message, before)
})

const isComplete = (message: string, before: string | null) => {
  const part = partOf(message)
  return part.number === part.of && (plannedFor(message) ?? before) === before
}

export const isWhole = (version: Version): version is WholeVersion => version.complete && version.number !== null
