import type { Commit } from "./Commit.ts"
import type { Repository } from "./Repository.ts"

/** The last commit that changed a path, as `git log -1 -- <path>` finds it. */
export const lastCommitFor = async (repository: Repository, head: Commit, path: string): Promise<Commit | null> => {
  const idAt = async (commit: Commit): Promise<string | null> =>
    (await repository.entryAt(commit.treeId, path))?.id ?? null
  let at = head
  const blob = await idAt(at)
  if (blob === null) return null
  for (;;) {
    let same: Commit | null = null
    for (const parentId of at.parentIds) {
      const parent = await repository.commit(parentId)
      if (parent !== null && (await idAt(parent)) === blob) {
        same = parent
        break
      }
    }
    if (same === null) return at
    at = same
  }
}
