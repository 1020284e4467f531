import type { Action } from "./commitActions.ts"
import { message } from "../http/Refusal.ts"
import type { Commit } from "../git/Commit.ts"
import { Index, type Staged } from "../git/Index.ts"
import { lastCommitFor } from "../git/lastCommitFor.ts"
import type { Listing, Repository } from "../git/Repository.ts"
import type { TreeEntry } from "../git/TreeEntry.ts"

const refuse = (text: string) => message(400, text)

/** Cleans a path as Gitaly does, or refuses it. */
const cleanPath = (given: string): string => {
  if (given === "") throw refuse("You must provide a file path")
  const parts = given.split("/")
  if (parts.includes("..")) throw refuse("Path cannot include directory traversal")
  const kept = parts.filter((part) => part !== "" && part !== ".")
  const bad = given.startsWith("/") || /\0/.test(given) || kept.some((part) => part.toLowerCase() === ".git")
  if (bad || kept.length === 0) throw refuse(`invalid path: '${given}'`)
  return kept.join("/")
}

const bytesOf = ({ content = "", encoding }: Action): Buffer => {
  if (encoding === "text") return Buffer.from(content)
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw refuse("Invalid base64")
  return Buffer.from(content, "base64")
}

const needFile = (index: Index, path: string): Staged => {
  const file = index.get(path)
  if (file === null) throw refuse("A file with this name doesn't exist")
  return file
}

const needFree = (index: Index, path: string): void => {
  if (index.get(path) !== null) throw refuse("A file with this name already exists")
  if (index.hasFolder(path)) throw refuse("A directory with this name already exists")
  if (index.fileAbove(path)) throw refuse("A file with this name already exists")
}

const apply = (index: Index, action: Action): void => {
  const path = cleanPath(action.filePath)
  switch (action.action) {
    case "create":
      needFree(index, path)
      index.set(path, {
        mode: action.executeFilemode === true ? "100755" : "100644",
        content: { bytes: bytesOf(action) }
      })
      return
    case "update": {
      const { mode } = needFile(index, path)
      index.set(path, { mode, content: { bytes: bytesOf(action) } })
      return
    }
    case "delete":
      needFile(index, path)
      index.remove(path)
      return
    case "move": {
      const from = cleanPath(action.previousPath ?? "")
      const file = needFile(index, from)
      index.remove(from)
      needFree(index, path)
      // Without new content the old one travels along.
      index.set(path, action.content === undefined ? file : { mode: file.mode, content: { bytes: bytesOf(action) } })
      return
    }
    case "chmod": {
      const { content } = needFile(index, path)
      index.set(path, { mode: action.executeFilemode === true ? "100755" : "100644", content })
    }
  }
}

/** Nobody else may have touched the file since the caller read it; not asked of `create` (contract 6.4). */
const checkLastCommit = async (repository: Repository, base: Commit | null, action: Action): Promise<void> => {
  const { lastCommitId } = action
  const checked = action.action === "update" || action.action === "move" || action.action === "delete"
  if (lastCommitId === undefined || !checked || base === null) return
  const path = action.action === "move" ? (action.previousPath ?? "") : action.filePath
  const last = await lastCommitFor(repository, base, path)
  if (last !== null && last.id !== lastCommitId) {
    throw refuse(`The file has changed since you started editing it: ${path}`)
  }
}

/** A few actions that remove nothing need no list of the whole tree, only of what is at and above their paths. */
const baseListing = async (
  repository: Repository,
  base: Commit | null,
  actions: readonly Action[]
): Promise<Listing> => {
  const files = new Map<string, TreeEntry>()
  const folders = new Map<string, number>()
  if (base === null) return { entries: [], files, folders }
  const removes = actions.some(({ action }) => action === "delete" || action === "move")
  if (removes || actions.length > 50) return repository.listing(base.treeId)
  for (const { filePath } of actions) {
    const parts = cleanPath(filePath).split("/")
    for (let depth = 1; depth <= parts.length; depth++) {
      const entry = await repository.entryAt(base.treeId, parts.slice(0, depth).join("/"))
      if (entry === null) break
      if (entry.type === "tree") folders.set(entry.path, 1)
      else files.set(entry.path, entry)
    }
  }
  return { entries: [], files, folders }
}

export const applyActions = async (
  repository: Repository,
  base: Commit | null,
  actions: readonly Action[]
): Promise<Index> => {
  for (const action of actions) await checkLastCommit(repository, base, action)
  const index = new Index(await baseListing(repository, base, actions))
  for (const action of actions) apply(index, action)
  return index
}
