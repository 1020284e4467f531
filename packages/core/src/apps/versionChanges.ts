import { Effect } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { TreeEntry } from "../gitlab/Tree.ts"
import type { Project } from "../gitlab/Projects.ts"
import { publicFolder } from "../publish/layout.ts"
import { makePlan } from "../publish/plan.ts"
import { sitePlan } from "../publish/sitePlan.ts"
import { RestoredFile } from "./RestoredFile.ts"
import type { Version } from "./Version.ts"

/** Files of the site, by their names in it. */
export type VersionChanges = ReturnType<typeof sitePlan>

/** What one version changed about the site before it, by two trees and without reading a file. */
export const versionChanges = Effect.fn("apps.versionChanges")(function* (project: Project, version: Version) {
  const gitlab = yield* GitLab
  const { before, commit } = version
  const nothing: ReadonlyArray<TreeEntry> = []
  const [older, newer] = yield* Effect.all(
    [
      before === null ? Effect.succeed(nothing) : gitlab.tree.blobs(project.id, before),
      gitlab.tree.blobs(project.id, commit)
    ],
    { concurrency: 2 }
  )
  return sitePlan(makePlan(filesOf(newer), older.filter(isSite)))
})

const isSite = ({ path }: TreeEntry) => path.startsWith(publicFolder)

const filesOf = (tree: ReadonlyArray<TreeEntry>) =>
  tree.filter(isSite).map(({ id, path }) => new RestoredFile(path, id))
