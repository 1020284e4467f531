import { Effect, Option } from "effect"
import type { CommitItem } from "../gitlab/CommitItem.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Project } from "../gitlab/Projects.ts"
import type { TreeEntry } from "../gitlab/Tree.ts"
import { nextTask } from "../site/nextTask.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import { ciFile, defaultImage, imageOf } from "./ciFile.ts"
import { ciPath, incompletePath, readmePath } from "./layout.ts"
import { versionOf } from "./message.ts"
import { makePlan, type Plan } from "./plan.ts"
import { readme } from "./readme.ts"
import { siteFiles, textFile } from "./RepoFile.ts"

/** A plan and what it was made from. */
export interface Comparison {
  readonly plan: Plan
  /** None for a repository without commits, or for no repository at all. */
  readonly head: Option.Option<CommitItem>
  /** The image that the Pages job of this version uses. */
  readonly image: string
  /** Of the newest version that is in the repository; 0 before the first. */
  readonly version: number
}

/** A branch that GitLab only prefers, as it does for an empty repository, is as good as any. */
export const branchOf = (project: Project): string => project.default_branch ?? "main"

/** Commits looked through for the last one of ours, where others came after it. */
const lookedThrough = 50

export const compare = Effect.fn("publish.compare")(function* (
  snapshot: Snapshot,
  project: Option.Option<Project>,
  wantedImage: string | null
) {
  const gitlab = yield* GitLab
  const head = yield* Option.match(project, {
    onNone: () => Effect.succeed(Option.none<CommitItem>()),
    onSome: (it) => gitlab.branches.head(it.id, branchOf(it))
  })
  const there = Option.all([project, head])
  const tree = Option.isNone(there) ? [] : yield* gitlab.tree.blobs(there.value[0].id, there.value[1].id)
  const image = wantedImage ?? (Option.isNone(there) ? defaultImage : yield* chosenImage(...there.value, tree))
  const wanted = [
    ...siteFiles(snapshot),
    yield* textFile(ciPath, ciFile(image)),
    ...(isFirst(head, tree) ? [yield* textFile(readmePath, readme)] : [])
  ]
  const version = Option.isNone(there) ? 0 : yield* newestVersion(...there.value)
  // Of many files this takes its time, and so does what is made of it: a page may answer before and after.
  yield* nextTask
  const plan = makePlan(wanted, tree)
  yield* nextTask
  return { plan, head, image, version } satisfies Comparison
})

/** Nothing was ever there, or a first version of which not all parts arrived. */
const isFirst = (head: Option.Option<CommitItem>, tree: ReadonlyArray<TreeEntry>) => {
  const has = (path: string) => tree.some((entry) => entry.path === path)
  return Option.isNone(head) || (has(incompletePath) && !has(readmePath) && !has(ciPath))
}

/** The image that was chosen for this app before: read only where the CI file is not the usual one. */
const chosenImage = Effect.fnUntraced(function* (project: Project, head: CommitItem, tree: ReadonlyArray<TreeEntry>) {
  const usual = yield* textFile(ciPath, ciFile(defaultImage))
  const there = tree.find(({ path }) => path === ciPath)
  if (there === undefined || there.id === usual.blobId) return defaultImage
  const gitlab = yield* GitLab
  const text = yield* gitlab.files.text(project.id, ciPath, head.id)
  return Option.getOrElse(Option.flatMapNullable(text, imageOf), () => defaultImage)
})

const newestVersion = Effect.fnUntraced(function* (project: Project, head: CommitItem) {
  const known = versionOf(head.message)
  if (known !== undefined) return known
  const gitlab = yield* GitLab
  const commits = yield* gitlab.commits.list(project.id, branchOf(project), lookedThrough)
  return Math.max(0, ...commits.map(({ message }) => versionOf(message) ?? 0))
})
