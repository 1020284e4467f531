import { Effect } from "effect"
import type { Problem } from "../../problems/Problem.ts"
import { ZipBomb } from "../../problems/ZipBomb.ts"
import { ZipBroken } from "../../problems/ZipBroken.ts"
import { type Archive, readPart } from "./Archive.ts"
import { type Entry, entryAt } from "./Entry.ts"
import { findDirectory } from "./findDirectory.ts"

/** More than any host of pages takes, and few enough to be held in memory. */
export const mostEntries = 1_000_000

/** The longest list of files that is read, in bytes: room for that many names of a usual length. */
const longestList = 128 * 1024 * 1024

/** What follows the list in an archive that is signed. */
const listSignature = 0x05054b50

export interface Entries {
  readonly all: ReadonlyArray<Entry>
  /** Where the list itself begins: nothing else lies behind this place. */
  readonly listFrom: number
}

/** All that the archive lists, without a look at what is in it. */
export const readEntries = (archive: Archive): Effect.Effect<Entries, Problem> =>
  Effect.gen(function* () {
    const directory = yield* findDirectory(archive)
    const tooMany = (found: number) =>
      new ZipBomb({ archive: archive.name, file: null, reason: "entries", found, limit: mostEntries })
    const length = directory.to - directory.from
    if (length > longestList) return yield* tooMany(Math.max(directory.count, mostEntries + 1))
    const list = yield* readPart(archive, directory.from, directory.to)
    const view = new DataView(list.buffer, list.byteOffset, list.byteLength)
    const all: Array<Entry> = []
    for (let at = 0; at < length;) {
      if (at + 4 <= length && view.getUint32(at, true) === listSignature) break
      const found = entryAt(list, at, directory.shift)
      if (found === undefined) return yield* damaged(archive)
      all.push(found.entry)
      at = found.next
      if (all.length > mostEntries) return yield* tooMany(Math.max(directory.count, all.length))
    }
    const count = directory.isCountWhole ? all.length : all.length % 0x10000
    if (count !== directory.count) return yield* damaged(archive)
    return { all, listFrom: directory.from }
  })

const damaged = (archive: Archive) => new ZipBroken({ archive: archive.name, file: null, reason: "directory" })
