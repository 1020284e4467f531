import { Effect } from "effect"
import type { Problem } from "../../../src/problems/Problem.ts"
import type { SourceEntry, SourceFile, SourceFlaw, SourceFolder } from "../../../src/site/Source.ts"
import type { Archive } from "../../../src/site/zip/Archive.ts"
import { zip } from "../../../src/site/zip/zip.ts"
import { plain } from "../../plain.ts"

/** An archive in memory. */
export const archiveOf = (bytes: Uint8Array<ArrayBuffer>): Archive => ({
  name: "site.zip",
  size: bytes.byteLength,
  read: (from, to) => Effect.sync(() => bytes.subarray(from, to))
})

type Leaf = SourceFile | SourceFlaw

/** All files of a folder and of those in it. */
export const leaves = (folder: SourceFolder): Effect.Effect<ReadonlyArray<Leaf>, Problem> =>
  Effect.flatMap(folder.entries, (entries) =>
    Effect.map(
      Effect.forEach(entries, (entry: SourceEntry) =>
        entry._tag === "Folder" ? leaves(entry) : Effect.succeed([entry])
      ),
      (found) => found.flat()
    )
  )

/** Everything that is in an archive, in all folders. */
export const opened = (bytes: Uint8Array<ArrayBuffer>): Effect.Effect<ReadonlyArray<Leaf>, Problem> =>
  Effect.flatMap(zip(archiveOf(bytes)).open, leaves)

/** Every file with its text. */
export const texts = (bytes: Uint8Array<ArrayBuffer>): Effect.Effect<Readonly<Record<string, string>>, Problem> =>
  Effect.flatMap(opened(bytes), (found) =>
    Effect.map(
      Effect.forEach(found, (leaf) =>
        leaf._tag === "File"
          ? Effect.map(leaf.bytes, (content) => [leaf.path, new TextDecoder().decode(content)] as const)
          : Effect.fail(leaf.problem)
      ),
      (all) => Object.fromEntries(all)
    )
  )

/** What is wrong with an archive as a whole. */
export const refused = (bytes: Uint8Array<ArrayBuffer>) =>
  Effect.map(Effect.flip(zip(archiveOf(bytes)).open), (problem) => plain(problem))

/** What is wrong with the content of a file. */
export const spoiled = (bytes: Uint8Array<ArrayBuffer>) =>
  Effect.map(Effect.flip(texts(bytes)), (problem) => plain(problem))
