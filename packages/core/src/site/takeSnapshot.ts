import { Chunk, Effect, Either, Stream } from "effect"
import { parseSitePath, type SitePath, type UnsafePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { Problems } from "../problems/Problems.ts"
import { SiteChangedWhileReading } from "../problems/SiteChangedWhileReading.ts"
import { SitePathUnsafe } from "../problems/SitePathUnsafe.ts"
import { BlobHasher } from "./BlobHasher.ts"
import { check, indexPath } from "./check.ts"
import { isIgnoredPath } from "./ignored.ts"
import type { Snapshot, SnapshotFile } from "./Snapshot.ts"
import type { Source, SourceFile } from "./Source.ts"

/** Files between two words on how far we are. */
const between = 64

export interface Counted {
  readonly files: number
  readonly bytes: number
}

/** Reads everything once, keeps names and blob ids, and reports all that is wrong with the site together. */
export const takeSnapshot = Effect.fn("site.takeSnapshot")(function* (
  source: Source,
  onRead: (soFar: Counted) => Effect.Effect<void> = () => Effect.void
) {
  const hasher = yield* BlobHasher
  const unsafe: Array<{ readonly path: string; readonly reason: UnsafePath }> = []
  const files = new Map<SitePath, SnapshotFile>()
  const sameName = new Map<SitePath, Array<string>>()
  let bytes = 0

  const hash = Effect.fnUntraced(function* (path: SitePath, file: SourceFile) {
    const { blobId, read } = yield* hasher.hash(file)
    if (read !== file.size) return yield* new SiteChangedWhileReading({ file: file.path })
    return { path, blobId, size: file.size, bytes: file.bytes, chunks: file.chunks } satisfies SnapshotFile
  })

  const claim = (file: SourceFile): ReadonlyArray<readonly [SitePath, SourceFile]> => {
    const path = parseSitePath(file.path)
    if (Either.isLeft(path)) {
      unsafe.push({ path: file.path, reason: path.left })
      return []
    }
    const spellings = sameName.get(path.right) ?? []
    sameName.set(path.right, [...spellings, file.path])
    return spellings.length === 0 ? [[path.right, file]] : []
  }

  const readAll = Effect.fnUntraced(function* (some: Chunk.Chunk<SourceFile>) {
    const claimed = Chunk.toReadonlyArray(some)
      .filter(({ path }) => !isIgnoredPath(path))
      .flatMap(claim)
    const read = yield* Effect.forEach(claimed, ([path, file]) => hash(path, file), { concurrency: hasher.atOnce })
    for (const file of read) {
      files.set(file.path, file)
      bytes += file.size
    }
    yield* onRead({ files: files.size, bytes })
  })
  yield* source.files.pipe(Stream.rechunk(between), Stream.chunks, Stream.runForEach(readAll))
  yield* Effect.annotateCurrentSpan({ files: files.size, bytes })
  const problems: Array<Problem> = [
    ...(unsafe.length > 0 ? [new SitePathUnsafe({ paths: unsafe })] : []),
    ...check(
      source.name,
      files,
      [...sameName.values()].filter((spellings) => spellings.length > 1)
    )
  ]
  const index = files.get(indexPath)
  // Without its first page a site has at least that problem.
  if (problems.length > 0 || index === undefined) return yield* Problems.of(problems)
  return { files, index, size: bytes } satisfies Snapshot
})
