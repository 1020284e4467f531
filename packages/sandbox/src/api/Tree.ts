import { type Answer, json } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { nextLink, pageHeaders, pageOf } from "../http/paginate.ts"
import { error, notFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { TreeEntry } from "../git/TreeEntry.ts"
import { reachRepository } from "./reach.ts"

const rank = { tree: 0, blob: 1, commit: 2 } as const

/** GitLab lists folders before files, also recursively. */
const foldersFirst = (entries: readonly TreeEntry[]): readonly TreeEntry[] =>
  entries.toSorted((a, b) => rank[a.type] - rank[b.type])

const present = ({ id, name, type, path, mode }: TreeEntry) => ({ id, name, type, path, mode })

const entriesAt = async (call: Call): Promise<readonly TreeEntry[]> => {
  const { project, repository } = reachRepository(call)
  const path = (call.params.string("path") ?? "").replace(/^\/+|\/+$/g, "")
  const ref = call.params.string("ref") ?? project.defaultBranch
  const recursive = call.params.boolean("recursive") ?? false
  const commit = await repository.resolve(ref)
  if (commit === null) throw notFound("Tree")
  let treeId = commit.treeId
  if (path !== "") {
    const folder = await repository.entryAt(treeId, path)
    if (folder?.type !== "tree") {
      if (call.instance.release.atLeast("17.7")) throw notFound("invalid revision or path")
      return []
    }
    treeId = folder.id
  }
  const found = recursive ? (await repository.listing(treeId)).entries : await repository.tree(treeId)
  const prefix = path === "" ? "" : `${path}/`
  return foldersFirst(found).map((entry) => ({ ...entry, path: prefix + entry.path }))
}

/** The last entry's id; equal blobs share one, so theirs also tells the place. */
const tokenFor = (entries: readonly TreeEntry[], index: number): string => {
  const id = entries[index]?.id ?? ""
  return entries.findIndex((entry) => entry.id === id) === index ? id : `${id}:${index}`
}

const startAfter = (entries: readonly TreeEntry[], token: string): number => {
  const [id, place] = token.split(":")
  const index = place === undefined ? entries.findIndex((entry) => entry.id === id) : Number(place)
  if (entries[index]?.id !== id) throw error(400, `Invalid page token: ${token}`)
  return index + 1
}

const keyset = (call: Call, entries: readonly TreeEntry[]): Answer => {
  const { perPage } = pageOf(call)
  const token = call.params.string("page_token")
  const at = token === undefined ? 0 : startAfter(entries, token)
  const end = Math.min(at + perPage, entries.length)
  const next =
    end < entries.length ? nextLink(call, { page_token: tokenFor(entries, end - 1), per_page: String(perPage) }) : {}
  return json(200, entries.slice(at, end).map(present), next)
}

const list = async (call: Call): Promise<Answer> => {
  const pagination = call.params.oneOf("pagination", ["legacy", "keyset", "none"]) ?? "legacy"
  if (pagination === "none" && call.params.boolean("recursive") !== true) {
    throw error(400, 'pagination cannot be "none" unless "recursive" is true')
  }
  const entries = await entriesAt(call)
  if (pagination === "none") return json(200, entries.map(present))
  if (pagination === "keyset") return keyset(call, entries)
  const page = pageOf(call)
  const end = page.offset + page.perPage
  return json(
    200,
    entries.slice(page.offset, end).map(present),
    pageHeaders(call, page, entries.length, entries.length > end)
  )
}

export const treeRoutes: readonly Route[] = [
  { method: "GET", path: "/projects/:id/repository/tree", anonymous: true, handle: list }
]
