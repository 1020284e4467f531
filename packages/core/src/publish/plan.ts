import type { TreeEntry } from "../gitlab/Tree.ts"
import { isManaged } from "./layout.ts"
import type { RepoFile } from "./RepoFile.ts"

/** What turns a repository's tree into the wanted one. Paths are those of the repository. */
export interface Plan {
  readonly add: ReadonlyArray<RepoFile>
  readonly update: ReadonlyArray<RepoFile>
  readonly remove: ReadonlyArray<string>
  /** Content that GitLab has already, under a path that goes away: it is not sent. */
  readonly move: ReadonlyArray<Move>
  readonly unchanged: number
}

export interface Move {
  readonly from: string
  readonly to: RepoFile
}

/** A symbolic link's blob is the name of its target, so its content is never that of a file. */
const symlink = "120000"

/** Compares by name and blob id; files that are not ours to decide are left alone. */
export const makePlan = (wanted: ReadonlyArray<RepoFile>, tree: ReadonlyArray<TreeEntry>): Plan => {
  const there = new Map(tree.filter(({ path }) => isManaged(path)).map((entry) => [entry.path, entry]))
  const added: Array<RepoFile> = []
  const update: Array<RepoFile> = []
  let unchanged = 0
  for (const file of wanted) {
    const entry = there.get(file.path)
    if (entry === undefined || entry.mode === symlink) added.push(file)
    else if (entry.id !== file.blobId) update.push(file)
    else unchanged += 1
  }
  const kept = new Set([...update, ...wanted].map(({ path }) => path))
  const gone = [...there.values()].filter(({ mode, path }) => !kept.has(path) || mode === symlink)
  return { ...withMoves(added, gone), update, unchanged }
}

const withMoves = (
  added: ReadonlyArray<RepoFile>,
  gone: ReadonlyArray<TreeEntry>
): Pick<Plan, "add" | "move" | "remove"> => {
  const sources = new Map<string, Array<string>>()
  for (const { id, mode, path } of gone) {
    if (mode !== symlink) sources.set(id, [...(sources.get(id) ?? []), path])
  }
  const isInTheWay = obstacles(gone)
  const move: Array<Move> = []
  const add: Array<RepoFile> = []
  for (const file of added) {
    const from = isInTheWay(file.path) ? undefined : sources.get(file.blobId)?.pop()
    if (from === undefined) add.push(file)
    else move.push({ from, to: file })
  }
  const moved = new Set(move.map(({ from }) => from))
  return { add, move, remove: gone.map(({ path }) => path).filter((path) => !moved.has(path)) }
}

/**
 * Whether a new path is a folder of something that goes away, or lies inside it. Such a path is free only once all
 * that is gone: its content is sent again rather than moved, since moves could wait for each other in a circle.
 */
const obstacles = (gone: ReadonlyArray<TreeEntry>): ((path: string) => boolean) => {
  const files = new Set(gone.map(({ path }) => path))
  const folders = new Set(gone.flatMap(({ path }) => foldersOf(path)))
  return (path) => folders.has(path) || files.has(path) || foldersOf(path).some((folder) => files.has(folder))
}

/** `a/b/c` lies in `a` and `a/b`. */
const foldersOf = (path: string): ReadonlyArray<string> => {
  const segments = path.split("/")
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"))
}

export const isNothing = ({ add, move, remove, update }: Plan): boolean =>
  add.length + move.length + remove.length + update.length === 0
