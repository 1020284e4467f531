import { Effect, Stream } from "effect"
import type { BlobId } from "../model/BlobId.ts"
import type { Problem } from "../problems/Problem.ts"
import { BlobFile } from "../site/BlobFile.ts"
import { BlobHasher, type Content } from "../site/BlobHasher.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import { publicFolder } from "./layout.ts"

/** A file as it is to be in the repository. */
export interface RepoFile extends Content {
  readonly path: string
  readonly blobId: BlobId
}

/** A file whose text we write ourselves. */
export const textFile = (path: string, text: string): Effect.Effect<RepoFile, Problem, BlobHasher> =>
  Effect.gen(function* () {
    const hasher = yield* BlobHasher
    const content = new TextEncoder().encode(text)
    const file = { size: content.byteLength, bytes: Effect.succeed(content), chunks: Stream.make(content) }
    const { blobId } = yield* hasher.hash(file)
    return new BlobFile(path, blobId, file)
  })

/** The files of a site at their places in the repository. */
export const siteFiles = (snapshot: Snapshot): ReadonlyArray<RepoFile> =>
  Array.from(snapshot.files.values(), (file) => new BlobFile(publicFolder + file.path, file.blobId, file))
