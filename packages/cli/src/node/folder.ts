import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { SiteSymlinkOutside } from "@pages-publisher/core/problems/SiteSymlinkOutside"
import { mostLinks } from "@pages-publisher/core/site/listed"
import { fixedRules } from "@pages-publisher/core/site/ignored"
import type { Source, SourceEntry, SourceFlaw, SourceFolder } from "@pages-publisher/core/site/Source"
import { Effect } from "effect"
import { DiskFile } from "./DiskFile.ts"
import { ask, reasonOf, unreadableFor } from "./unreadable.ts"

/** A folder on disk. Links are followed as long as they stay inside it. */
export const folder = (path: string): Source => ({
  name: path,
  open: Effect.map(
    ask(path, () => realpathSync(path)),
    (root) => folderAt({ root, real: root, at: "", parents: [], links: 0 })
  )
})

/** A folder on the way. */
interface Place {
  /** The folder that is published, without links in its own path. */
  readonly root: string
  /** Where this one really is. */
  readonly real: string
  /** Its path inside the site, with `/` at the end unless it is the site itself. */
  readonly at: string
  /** The real paths of the folders above: a link to one of them would go round for ever. */
  readonly parents: ReadonlyArray<string>
  /** How many links the way here has. */
  readonly links: number
}

const folderAt = (place: Place): SourceFolder => ({
  _tag: "Folder",
  path: place.at,
  entries: Effect.map(
    ask(place.at === "" ? place.root : place.at, () => readdirSync(place.real, { withFileTypes: true })),
    (entries) =>
      entries
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap((entry): ReadonlyArray<SourceEntry> => {
          const path = place.at + entry.name
          try {
            return enter(place, entry, path)
          } catch (error) {
            return [flaw(path, unreadableFor(path, reasonOf(error)))]
          }
        })
  )
})

const flaw = (path: string, problem: Problem): SourceFlaw => ({ _tag: "Flaw", path, problem })

/** What an entry of a folder is; nothing where it leads back to where we came from. */
const enter = ({ links, parents, real: above, root }: Place, entry: Dirent, path: string) => {
  // Its bytes are no text, so it cannot be asked for; what stands here in its place is refused for its name.
  if (entry.name.includes("\ufffd")) return [new DiskFile(join(above, entry.name), path, 0)]
  const isLink = entry.isSymbolicLink()
  const real = isLink ? leadsTo(join(above, entry.name)) : join(above, entry.name)
  if (real === null) return [flaw(path, unreadableFor(path, "dangling-link"))]
  if (isLink) {
    const inside = relative(root, real).split(sep)
    if (inside[0] === "..") return [flaw(path, new SiteSymlinkOutside({ links: [{ path, target: real }] }))]
    // Under another name, what is in .git is no page either.
    if (inside.some((_, depth) => fixedRules.leaveOut(inside.slice(0, depth + 1).join("/")) !== undefined)) return []
  } else if (entry.isDirectory()) {
    return [folderAt({ root, real, at: `${path}/`, parents: [...parents, above], links })]
  }
  const info = statSync(real)
  if (info.isFile()) return [new DiskFile(real, path, info.size)]
  if (!info.isDirectory()) return [flaw(path, unreadableFor(path, "not-a-file"))]
  if (real === above || parents.includes(real)) return []
  return links === mostLinks
    ? [flaw(path, unreadableFor(path, "links-without-end"))]
    : [folderAt({ root, real, at: `${path}/`, parents: [...parents, above], links: links + 1 })]
}

/** Null where a link leads to nothing, or round in a circle. */
const leadsTo = (link: string): string | null => {
  try {
    return realpathSync(link)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === "ENOENT" || reason === "ELOOP") return null
    throw error
  }
}
