import { Effect } from "effect"
import { SiteNameCollision } from "../problems/SiteNameCollision.ts"
import { SiteSymlinkOutside } from "../problems/SiteSymlinkOutside.ts"
import { SiteUnreadable } from "../problems/SiteUnreadable.ts"
import type { Content } from "./BlobHasher.ts"
import type { SourceEntry, SourceFile, SourceFlaw, SourceFolder } from "./Source.ts"

/** A file of a source that tells all its names at once, as archives and browsers do. */
export interface ListedFile extends Content {
  readonly path: string
}

/** A symbolic link in such a list. */
export interface ListedLink {
  readonly path: string
  /** As the link says it: seen from the folder that the link is in. */
  readonly target: string
}

interface Node {
  readonly path: string
  readonly files: Map<string, ListedFile>
  readonly folders: Map<string, Node>
  readonly links: Map<string, ListedLink>
  /** Names that were given to several files. */
  readonly twice: Set<string>
}

/** Links one inside the other that are followed; folders full of links to each other would have no end. */
export const mostLinks = 3

/**
 * Makes folders of a list of names. Links are followed as long as they stay inside. `folders` are there without a file,
 * and have `/` at their end.
 */
export const listed = (
  files: Iterable<ListedFile>,
  links: Iterable<ListedLink> = [],
  folders: Iterable<string> = []
): SourceFolder => {
  const top = node("")
  for (const file of files) {
    const { folder, name } = place(top, file.path)
    // One of the two would be lost, and nobody could tell which.
    if (folder.files.has(name)) folder.twice.add(name)
    folder.files.set(name, file)
  }
  for (const link of links) {
    const { folder, name } = place(top, link.path)
    folder.links.set(name, link)
  }
  for (const folder of folders) place(top, folder)
  return folderOf(top, { top, path: "", parents: [], links: 0 })
}

const node = (path: string): Node => ({
  path,
  files: new Map(),
  folders: new Map(),
  links: new Map(),
  twice: new Set()
})

const place = (top: Node, path: string) => {
  const segments = path.split("/")
  const name = segments.pop() ?? ""
  let folder = top
  for (const segment of segments) {
    const known = folder.folders.get(segment) ?? node(`${folder.path}${segment}/`)
    folder.folders.set(segment, known)
    folder = known
  }
  return { folder, name }
}

/** How a folder was come to. */
interface Way {
  readonly top: Node
  readonly path: string
  /** A link to one of the folders above would go round for ever. */
  readonly parents: ReadonlyArray<Node>
  readonly links: number
}

const folderOf = (folder: Node, way: Way): SourceFolder => ({
  _tag: "Folder",
  path: way.path,
  entries: Effect.sync(() => {
    const parents = [...way.parents, folder]
    const inside = (name: string, inner: Node): SourceFolder =>
      folderOf(inner, { ...way, path: `${way.path}${name}/`, parents })
    return [
      ...Array.from(folder.files, ([name, file]) => new NamedFile(file, way.path + name)),
      ...Array.from(folder.folders, ([name, inner]) => inside(name, inner)),
      ...Array.from(folder.twice, (name) =>
        flaw(way.path + name, new SiteNameCollision({ names: [[way.path + name, way.path + name]] }))
      ),
      ...Array.from(folder.links, ([name, link]) => follow(link, way.path + name, { ...way, parents })).flat()
    ].sort((one, other) => (one.path < other.path ? -1 : 1))
  })
})

/** The file's own properties may be made when they are asked for, and then they still are. */
class NamedFile implements SourceFile {
  readonly _tag = "File"
  readonly path: string
  private readonly file: ListedFile

  constructor(file: ListedFile, path: string) {
    this.file = file
    this.path = path
  }

  get size() {
    return this.file.size
  }

  get bytes() {
    return this.file.bytes
  }

  get chunks() {
    return this.file.chunks
  }
}

const follow = (link: ListedLink, path: string, way: Way): ReadonlyArray<SourceEntry> => {
  const target = targetOf(way.top, link)
  if (target === "outside") return [flaw(path, new SiteSymlinkOutside({ links: [{ path, target: link.target }] }))]
  if (target === "nowhere") return [flaw(path, new SiteUnreadable({ files: [{ path, reason: "dangling-link" }] }))]
  if (!("folders" in target)) return [new NamedFile(target, path)]
  if (way.parents.includes(target)) return []
  return way.links === mostLinks
    ? [flaw(path, new SiteUnreadable({ files: [{ path, reason: "links-without-end" }] }))]
    : [folderOf(target, { ...way, path: `${path}/`, links: way.links + 1 })]
}

const flaw = (path: string, problem: SourceFlaw["problem"]): SourceFlaw => ({ _tag: "Flaw", path, problem })

const targetOf = (top: Node, link: ListedLink, links = 0): Node | ListedFile | "outside" | "nowhere" => {
  if (link.target.startsWith("/")) return "outside"
  const way = link.path.split("/").slice(0, -1)
  for (const segment of link.target.split("/")) {
    if (segment === "..") {
      if (way.pop() === undefined) return "outside"
    } else if (segment !== "." && segment !== "") {
      way.push(segment)
    }
  }
  let at = top
  for (const [index, segment] of way.entries()) {
    const isLast = index === way.length - 1
    const file = isLast ? at.files.get(segment) : undefined
    if (file !== undefined) return file
    const through = at.links.get(segment)
    const next = at.folders.get(segment) ?? (through === undefined ? undefined : around(top, through, links))
    if (next === undefined || typeof next === "string") return next ?? "nowhere"
    if (!("folders" in next)) return isLast ? next : "nowhere"
    at = next
  }
  return at
}

/** A link that leads to another one. */
const around = (top: Node, link: ListedLink, links: number) =>
  links === 8 ? "nowhere" : targetOf(top, link, links + 1)
