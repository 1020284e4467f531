import { createReadStream, type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { SiteKindUnsupported } from "@pages-publisher/core/problems/SiteKindUnsupported"
import { SiteNotFound } from "@pages-publisher/core/problems/SiteNotFound"
import { SiteSymlinkOutside } from "@pages-publisher/core/problems/SiteSymlinkOutside"
import { SiteUnreadable } from "@pages-publisher/core/problems/SiteUnreadable"
import { isIgnored } from "@pages-publisher/core/site/ignored"
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
      return walk({ root, real: root, at: "", parents: [root] })
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
}

/** The files of a folder, then those of the folders in it. */
const walk = (place: Place): Stream.Stream<SourceFile, Problem> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const entries = yield* ask(place.at, () => readdirSync(place.real, { withFileTypes: true }))
      const wanted = entries
        .filter(({ name }) => !isIgnored(name))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
      const found = yield* Effect.forEach(wanted, (entry) => enter(place, entry))
      const files = found.filter((it) => "path" in it)
      const folders = found.filter((it) => "parents" in it).filter(({ real }) => !place.parents.includes(real))
      return Stream.concat(Stream.fromIterable(files), Stream.flatMap(Stream.fromIterable(folders), walk))
    })
  )

const enter = Effect.fnUntraced(function* ({ at, parents, real, root }: Place, entry: Dirent) {
  const path = at + entry.name
  const target = join(real, entry.name)
  const isLink = entry.isSymbolicLink()
  const place = isLink ? yield* ask(path, () => realpathSync(target)) : target
  if (isLink && relative(root, place).split(sep)[0] === "..") {
    return yield* new SiteSymlinkOutside({ links: [{ path, target: place }] })
  }
  const info = yield* ask(path, () => statSync(place))
  if (info.isFile()) return sourceFile(place, path, info.size)
  if (!info.isDirectory()) return yield* new SiteUnreadable({ file: path, reason: "not a file" })
  return { root, real: place, at: `${path}/`, parents: [...parents, place] } satisfies Place
})

const sourceFile = (real: string, path: string, size: number): SourceFile => ({
  path,
  size,
  bytes: ask(path, () => readFileSync(real)),
  chunks: Stream.fromAsyncIterable(openedLater(real), unreadable(path))
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
