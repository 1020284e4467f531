import { Either } from "effect"
import { parseSitePath } from "../../model/SitePath.ts"
import type { Problem } from "../../problems/Problem.ts"
import { ZipBomb } from "../../problems/ZipBomb.ts"
import { ZipBroken } from "../../problems/ZipBroken.ts"
import { ZipDuplicateName } from "../../problems/ZipDuplicateName.ts"
import { ZipEncrypted } from "../../problems/ZipEncrypted.ts"
import { ZipPathUnsafe } from "../../problems/ZipPathUnsafe.ts"
import { ZipUnsupported } from "../../problems/ZipUnsupported.ts"
import type { Archive } from "./Archive.ts"
import type { Entry } from "./Entry.ts"
import { methodName } from "./methodName.ts"
import type { Entries } from "./readEntries.ts"

/** In bytes, unpacked: ten times what GitLab.com lets a site have. */
const mostUnpacked = 10 * 1024 ** 3

/** Text packs to a fifth, and even a page of numbers in columns to no less than a hundredth. */
const mostTimes = 200

/** In bytes, unpacked. A file of nothing but zeros packs to a thousandth, and there is no harm in a small one. */
const alwaysFine = 16 * 1024 ** 2

/** Folders full of links exist; each of them has to be read before anything else is. */
const mostLinks = 10_000

/** Twice as many as a site may have of files and folders together. */
const mostFolders = 400_000

/** The longest name, with all its folders, and the longest target of a link that any system takes, in bytes. */
const longestName = 4096

/** What the Finder calls the icon of a folder, and what it keeps beside it; nobody chose this name. */
const folderIcon = /(^|\/)((?:\._)?Icon)\r$/

/** Names that a problem shows. */
const mostNamed = 5

/** What is wrong with an archive by its list alone: the most basic thing first, and nothing if it may be unpacked. */
export const judge = (archive: Archive, entries: Entries): Problem | undefined => {
  const content = entries.all.filter(({ kind }) => kind !== "folder")
  return (
    contradicting(archive, entries) ??
    unsupported(archive, content) ??
    encrypted(archive, content) ??
    tooMuch(archive, entries.all) ??
    overlapping(archive, entries.all) ??
    unsafe(archive, entries.all) ??
    tooManyFolders(archive, entries.all) ??
    duplicate(archive, entries.all)
  )
}

/** The least room that an entry takes: its own header may have more in it than the list tells. */
const leastEnd = ({ offset, packed, rawName }: Entry) => offset + 30 + rawName.byteLength + packed

const contradicting = ({ name }: Archive, { all, listFrom }: Entries): Problem | undefined => {
  const wrong = all.find((entry) => {
    const isOtherSize = entry.method === 0 && entry.packed !== entry.size && !isLocked(entry)
    return leastEnd(entry) > listFrom || isOtherSize || (entry.kind === "folder" && entry.size > 0)
  })
  return wrong && new ZipBroken({ archive: name, file: wrong.path, reason: "directory" })
}

const isLocked = ({ flags, method }: Entry) => (flags & 0x2041) !== 0 || method === 99

/** Bit 5: what is in there is only the difference from another file. */
const isReadable = ({ flags, method }: Entry) => (method === 0 || method === 8) && (flags & 0x20) === 0

const unsupported = ({ name }: Archive, content: ReadonlyArray<Entry>): Problem | undefined => {
  const [first, ...others] = content.filter((entry) => !isReadable(entry) && !isLocked(entry))
  return (
    first &&
    new ZipUnsupported({
      archive: name,
      method: isReadable({ ...first, flags: 0 }) ? "patches" : methodName(first.method),
      ...named([first, ...others])
    })
  )
}

const encrypted = ({ name }: Archive, content: ReadonlyArray<Entry>): Problem | undefined => {
  const locked = content.filter(isLocked)
  return locked.length > 0 ? new ZipEncrypted({ archive: name, ...named(locked) }) : undefined
}

const tooMuch = ({ name, size }: Archive, all: ReadonlyArray<Entry>): Problem | undefined => {
  const bomb = (reason: "links" | "total" | "ratio", found: number, limit: number) =>
    new ZipBomb({ archive: name, file: null, reason, found, limit })
  const links = all.filter(({ kind }) => kind === "link").length
  const total = all.reduce((sum, entry) => sum + entry.size, 0)
  if (links > mostLinks) return bomb("links", links, mostLinks)
  if (total > mostUnpacked) return bomb("total", total, mostUnpacked)
  return total > alwaysFine && total > size * mostTimes ? bomb("ratio", Math.floor(total / size), mostTimes) : undefined
}

/** Every name can have thousands of folders in it, which are made of nothing but the name. */
const tooManyFolders = ({ name }: Archive, all: ReadonlyArray<Entry>): Problem | undefined => {
  const folders = new Set<string>()
  for (const { path } of all) {
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash)
      // Those above it are known then, too.
      if (folders.has(folder)) break
      folders.add(folder)
    }
    if (folders.size > mostFolders) {
      return new ZipBomb({ archive: name, file: null, reason: "folders", found: folders.size, limit: mostFolders })
    }
  }
  return undefined
}

const overlapping = ({ name }: Archive, all: ReadonlyArray<Entry>): Problem | undefined => {
  let end = 0
  for (const entry of all.toSorted((one, other) => one.offset - other.offset)) {
    if (entry.offset < end) {
      return new ZipBomb({ archive: name, file: entry.path, reason: "overlap", found: 0, limit: 0 })
    }
    end = leastEnd(entry)
  }
  return undefined
}

const unsafe = ({ name }: Archive, all: ReadonlyArray<Entry>): Problem | undefined => {
  const paths = all.flatMap((entry) => flawOf(entry) ?? [])
  return paths.length > 0
    ? new ZipPathUnsafe({ archive: name, paths: paths.slice(0, mostNamed), total: paths.length })
    : undefined
}

const flawOf = ({ kind, path, size }: Entry): ZipPathUnsafe["paths"][number] | undefined => {
  // The folder that everything is in.
  if (kind === "folder" && path === "") return undefined
  if (kind === "special" || (kind === "link" && size > longestName)) return { path, reason: "special-file" }
  const parsed = parseSitePath(path.replace(folderIcon, "$1$2"))
  if (Either.isRight(parsed)) return undefined
  const reason = parsed.left
  // Names that lie where they say, and that a folder could have too: the site is asked about them, not the archive.
  if (reason === "git-folder" || (reason === "too-long" && path.length <= longestName)) return undefined
  return { path, reason }
}

/** The same name twice, or the name of a file where others are in a folder of that name. */
const duplicate = ({ name }: Archive, all: ReadonlyArray<Entry>): Problem | undefined => {
  // With `/` before all other characters, what is in a folder comes right behind its name.
  const sorted = all
    .map(({ kind, path }) => ({ key: path.replaceAll("/", "\0"), isFolder: kind === "folder" }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  const names = new Set<string>()
  let before: (typeof sorted)[number] | undefined
  for (const entry of sorted) {
    if (before !== undefined && !(before.isFolder && entry.isFolder)) {
      if (entry.key === before.key || (!before.isFolder && entry.key.startsWith(`${before.key}\0`))) {
        names.add(before.key.replaceAll("\0", "/"))
      }
    }
    before = entry
  }
  return names.size > 0
    ? new ZipDuplicateName({ archive: name, names: [...names].slice(0, mostNamed), total: names.size })
    : undefined
}

const named = (entries: ReadonlyArray<Entry>) => ({
  files: entries.slice(0, mostNamed).map(({ path }) => path),
  total: entries.length
})
