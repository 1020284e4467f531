import { Chunk, Effect, Stream } from "effect"
import type { SitePath } from "../model/SitePath.ts"
import { Problems } from "../problems/Problems.ts"
import { SiteChangedWhileReading } from "../problems/SiteChangedWhileReading.ts"
import { BlobHasher } from "./BlobHasher.ts"
import { check, indexPath } from "./check.ts"
import { makeClaims } from "./claims.ts"
import { isIgnoredPath } from "./ignored.ts"
import type { Snapshot, SnapshotFile } from "./Snapshot.ts"
import type { Source, SourceFile } from "./Source.ts"

/** Files between two words on how far we are. */
const between = 64

export interface Counted {
  readonly files: number
  readonly bytes: number
}

/**
 * Reads everything once, keeps names and blob ids, and reports all that is wrong with the site together. `largestFile`
 * is the most bytes a file may have; a larger one is not read.
 */
export const takeSnapshot = Effect.fn("site.takeSnapshot")(function* (
  source: Source,
  onRead: (soFar: Counted) => Effect.Effect<void> = () => Effect.void,
  largestFile: number = Number.POSITIVE_INFINITY
) {
  const hasher = yield* BlobHasher
  const claims = makeClaims(largestFile)
  const files = new Map<SitePath, SnapshotFile>()
  let bytes = 0

  const hash = Effect.fnUntraced(function* (path: SitePath, file: SourceFile) {
    const { blobId, read } = yield* hasher.hash(file)
    if (read !== file.size) return yield* new SiteChangedWhileReading({ file: file.path })
    return { path, blobId, size: file.size, bytes: file.bytes, chunks: file.chunks } satisfies SnapshotFile
  })

  const readAll = Effect.fnUntraced(function* (some: Chunk.Chunk<SourceFile>) {
    const claimed = Chunk.toReadonlyArray(some)
      .filter(({ path }) => !isIgnoredPath(path))
      .flatMap(claims.claim)
    const read = yield* Effect.forEach(claimed, ([path, file]) => hash(path, file), { concurrency: hasher.atOnce })
    for (const file of read) {
      files.set(file.path, file)
      bytes += file.size
    }
    yield* onRead({ files: files.size, bytes })
  })

  yield* source.files.pipe(Stream.rechunk(between), Stream.chunks, Stream.runForEach(readAll))
  yield* Effect.annotateCurrentSpan({ files: files.size, bytes })
  const flawed = claims.problems()
  const isEmpty = files.size === 0
  // A site of which every file is refused is not empty: that it seems so merely follows.
  const problems =
    isEmpty && flawed.length > 0 ? flawed : [...flawed, ...check(source.name, files, claims.collisions())]
  const index = files.get(indexPath)
  if (problems.length > 0 || index === undefined) return yield* Problems.of(problems)
  return { files, index, size: bytes } satisfies Snapshot
})
