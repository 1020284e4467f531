import { createHash } from "node:crypto"
import { Effect, Layer } from "effect"
import { BlobId } from "../../src/model/BlobId.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"

/** Git's name for these bytes, computed without ours. */
export const gitBlobId = (content: Uint8Array): BlobId =>
  BlobId.make(createHash("sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex"))

/** Hashes without leaving the thread, so that a test's clock has nothing to wait for. */
export const hashingAtOnce = Layer.succeed(BlobHasher, {
  atOnce: 16,
  hash: ({ bytes }) => Effect.map(bytes, (content) => ({ blobId: gitBlobId(content), read: content.byteLength }))
})
