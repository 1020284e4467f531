import { createReadStream, type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { SiteKindUnsupported } from "@pages-publisher/core/problems/SiteKindUnsupported"
import { SiteNotFound } from "@pages-publisher/core/problems/SiteNotFound"
import { SiteSymlinkOutside } from "@pages-publisher/core/problems/SiteSymlinkOutside"
import { SiteUnreadable } from "@pages-publisher/core/problems/SiteUnreadable"
import { isIgnored, isIgnoredPath } from "@pages-publisher/core/site/ignored"
import type { Source, SourceFile } from "@pages-publisher/core/site/Source"
import { Effect, Stream } from "effect"

/** A folder on disk. Links are followed as long as they stay inside it. */
export const folder = (path: string): Source => ({
  name: path,
  files: Stream.unwrap(
    Effect.gen(function* () {
      const info = yield* ask(path, () => statSync(path)).pipe(
        Effect.mapError((problem) => (problem.reason === "ENOENT" ? new SiteNotFound({ path }) : problem))
      )
      if (!info.isDirectory()) return yield* new SiteKindUnsupported({ path })
      const root = yield* ask(path, () => realpathSync(path))
      return walk({ root, real: root, at: "", parents: [root], links: 0 })
    })
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

/** Links one inside the other that are followed; folders full of links to each other would have no end. */
const mostLinks = 3

/** A link out of the folder. */
interface Outside {
  readonly path: string
  readonly target: string
}

/** The files of a folder, then those of the folders in it. */
const walk = (place: Place): Stream.Stream<SourceFile, Problem> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const entries = yield* ask(place.at, () => readdirSync(place.real, { withFileTypes: true }))
      const wanted = entries
        .filter(({ name }) => !isIgnored(name))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
      const found = (yield* Effect.forEach(wanted, (entry) => enter(place, entry))).filter((it) => it !== null)
      const links = found.filter((it) => "target" in it)
      if (links.length > 0) return yield* new SiteSymlinkOutside({ links })
      const files = found.filter((it) => "size" in it)
      const folders = found.filter((it) => "parents" in it)
      return Stream.concat(Stream.fromIterable(files), Stream.flatMap(Stream.fromIterable(folders), walk))
    })
  )

/** What an entry of a folder is; null where it is left out or leads back to where we came from. */
const enter = (place: Place, entry: Dirent): Effect.Effect<Outside | Place | SourceFile | null, Problem> =>
  Effect.gen(function* () {
    const { at, parents, root } = place
    const path = at + entry.name
    const target = join(place.real, entry.name)
    const isLink = entry.isSymbolicLink()
    const real = isLink ? yield* leadsTo(path, target) : target
    if (isLink) {
      const inside = relative(root, real).split(sep)
      if (inside[0] === "..") return { path, target: real }
      // Under another name, what is in .git is no page either.
      if (isIgnoredPath(inside.join("/"))) return null
    }
    const info = yield* ask(path, () => statSync(real))
    if (info.isFile()) return sourceFile(real, path, info.size)
    if (!info.isDirectory()) return yield* new SiteUnreadable({ file: path, reason: "not a file" })
    if (parents.includes(real)) return null
    const links = place.links + (isLink ? 1 : 0)
    if (links > mostLinks)
      return yield* new SiteUnreadable({ file: path, reason: "too many links one inside the other" })
    return { root, real, at: `${path}/`, parents: [...parents, real], links }
  })

const leadsTo = (path: string, link: string) =>
  ask(path, () => realpathSync(link)).pipe(
    Effect.mapError((problem) =>
      problem.reason === "ENOENT" || problem.reason === "ELOOP"
        ? new SiteUnreadable({ file: path, reason: "the link leads nowhere" })
        : problem
    )
  )

const sourceFile = (real: string, path: string, size: number): SourceFile => ({
  path,
  size,
  bytes: ask(path, () => readFileSync(real)),
  // Made when it is read: of most files it never is, and a stream is not small.
  chunks: Stream.suspend(() => Stream.fromAsyncIterable(openedLater(real), unreadable(path)))
})

/** Opened when it is read, not when it is named: a hundred thousand names must not open a hundred thousand files. */
const openedLater = (path: string): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: 256 * 1024 })[Symbol.asyncIterator]()
})

/** Small questions are asked and answered at once: for thousands of files that is faster than waiting for each. */
const ask = <A>(file: string, question: () => A): Effect.Effect<A, SiteUnreadable> =>
  Effect.try({ try: question, catch: unreadable(file) })

const unreadable = (file: string) => (error: unknown) =>
  new SiteUnreadable({ file, reason: error instanceof Error && "code" in error ? String(error.code) : String(error) })
