import { Effect } from "effect"
import ignore from "ignore"
import type { SitePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { Problems } from "../problems/Problems.ts"
import { SiteChangedWhileReading } from "../problems/SiteChangedWhileReading.ts"
import { SiteTooManyFiles } from "../problems/SiteTooManyFiles.ts"
import { SiteRootTaken } from "../problems/Warning.ts"
import { BlobFile } from "./BlobFile.ts"
import { BlobHasher, type Content } from "./BlobHasher.ts"
import { check, indexPath, sizeWarnings } from "./check.ts"
import { claimsOf } from "./claims.ts"
import type { ContentCheck, Reader } from "./ContentCheck.ts"
import { findRoot, type Root } from "./findRoot.ts"
import { secretCheck } from "./secrets/secretCheck.ts"
import { mergeFlaws } from "./mergeFlaws.ts"
import type { Snapshot, SnapshotFile } from "./Snapshot.ts"
import type { SnapshotOptions } from "./SnapshotOptions.ts"
import type { Source, SourceFile } from "./Source.ts"
import { tapped } from "./tapped.ts"
import { textCheck } from "./textCheck.ts"
import { walk } from "./walk.ts"

/** Files between two words on how far we are. */
const between = 64

export interface Counted {
  readonly files: number
  readonly bytes: number
}

/**
 * Finds the site in a source, reads all of it once, keeps names and blob ids, and reports all that is wrong with it
 * together. What lies in the wrong place altogether is said at once, since all else would merely follow.
 */
export const takeSnapshot = Effect.fn("site.takeSnapshot")(function* (
  source: Source,
  options: SnapshotOptions,
  onRead: (soFar: Counted) => Effect.Effect<void> = () => Effect.void
) {
  const { limits } = options
  const root = yield* findRoot(source, options.root)
  const { path: rootPath } = root.folder
  const name = rootPath === "" ? source.name : `${source.name.replace(/\/+$/, "")}/${rootPath.slice(0, -1)}`
  const walked = yield* walk(root.folder, root.rules)
  const leftOut = [...root.leftOut, ...walked.leftOut]
  const claims = claimsOf(walked.files, rootPath, limits.file)
  const entries = walked.files.length + claims.folders
  if (entries > limits.entries) return yield* new SiteTooManyFiles({ path: name, entries, limit: limits.entries })

  const texts = textCheck()
  const checks = [secretCheck({ ownToken: options.ownToken, isAllowed: allowed(options, rootPath) }), texts]
  const { files, size, unread } = yield* readAll(claims.files, checks, onRead)
  yield* Effect.annotateCurrentSpan({ files: files.size, bytes: size })

  // Also what could not be read is there: that it seems not to be would merely follow.
  const there = new Map(claims.files)
  const findings = checks.map((one) => one.finding(there))
  const flaws = [...mergeFlaws([...walked.problems, ...unread]), ...claims.problems]
  const problems = [
    ...flaws,
    // A site of which every file is refused is not empty: that it seems so merely follows.
    ...(there.size === 0 && flaws.length > 0
      ? []
      : check({ path: name, root: rootPath, files: there, leftOut }, limits)),
    ...findings.flatMap((finding) => finding.problems)
  ]
  const index = files.get(indexPath)
  if (problems.length > 0 || index === undefined) return yield* Problems.of(problems)
  return {
    files,
    index,
    size,
    root: rootPath,
    leftOut,
    warnings: [
      ...rootWarnings(root),
      ...sizeWarnings(there, limits),
      ...findings.flatMap((finding) => finding.warnings)
    ],
    underPath: (path) => Effect.sync(() => texts.underPath(path))
  } satisfies Snapshot
})

/** Only a choice of ours between several folders is worth more than a word. */
const rootWarnings = ({ by, folder }: Root) => (by === "built" ? [SiteRootTaken.make({ root: folder.path })] : [])

/** Paths are taken as they stand in the site, and as they stand in the source. */
const allowed = ({ allowSecrets }: SnapshotOptions, root: string) => {
  const patterns = ignore({ ignorecase: false }).add(
    allowSecrets.map((pattern) => pattern.replaceAll("\\", "/").replace(/^(\.\/)+/, ""))
  )
  return (path: string) => allowSecrets.length > 0 && (patterns.ignores(path) || patterns.ignores(root + path))
}

/** Hashes everything and shows it to the checks. A file that cannot be read does not end it. */
const readAll = Effect.fnUntraced(function* (
  claimed: ReadonlyArray<readonly [SitePath, SourceFile]>,
  checks: ReadonlyArray<ContentCheck>,
  onRead: (soFar: Counted) => Effect.Effect<void>
) {
  const hasher = yield* BlobHasher
  const files = new Map<SitePath, SnapshotFile>()
  const unread: Array<Problem> = []
  let size = 0

  const hash = Effect.fnUntraced(function* ([path, file]: readonly [SitePath, SourceFile]) {
    const readers = checks.flatMap((one) => one.read(path, file.size) ?? [])
    const { blobId, read } = yield* hasher.hash(readers.length === 0 ? file : seenBy(file, readers))
    if (read !== file.size) return yield* new SiteChangedWhileReading({ files: [file.path] })
    for (const reader of readers) reader.end()
    return new BlobFile(path, blobId, file)
  })

  const readSome = Effect.fnUntraced(function* (some: ReadonlyArray<readonly [SitePath, SourceFile]>) {
    const read = yield* Effect.forEach(some, (one) => Effect.either(hash(one)), { concurrency: hasher.atOnce })
    for (const one of read) {
      if (one._tag === "Left") {
        unread.push(one.left)
        continue
      }
      files.set(one.right.path, one.right)
      size += one.right.size
    }
    yield* onRead({ files: files.size, bytes: size })
  })

  for (let at = 0; at < claimed.length; at += between) yield* readSome(claimed.slice(at, at + between))
  return { files, size, unread }
})

/** Whoever reads the content shows it to the readers too. */
const seenBy = (content: Content, readers: ReadonlyArray<Reader>): Content =>
  tapped(content, (piece) =>
    Effect.sync(() => {
      for (const reader of readers) reader.see(piece)
    })
  )
