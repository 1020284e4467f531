import { createHash, hash } from "node:crypto"
import { BlobId } from "@pages-publisher/core/model/BlobId"
import { blobHeader, BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { Effect, Layer, Stream } from "effect"

/** From this size on, in bytes, a file is hashed piece by piece. */
const large = 1024 * 1024

/** Hashes with Node's own SHA-1, so that a large file is never in memory as a whole. */
export const nodeBlobHasher = Layer.succeed(BlobHasher, {
  atOnce: 1,
  // One of the two ways to read is taken, and only that one is made.
  hash: (content) =>
    content.size < large
      ? Effect.map(content.bytes, (bytes) => ({
          blobId: BlobId.make(hash("sha1", Buffer.concat([blobHeader(content.size), bytes]), "hex")),
          read: bytes.byteLength
        }))
      : Effect.suspend(() => {
          const whole = createHash("sha1").update(blobHeader(content.size))
          let read = 0
          const add = (piece: Uint8Array) => {
            whole.update(piece)
            read += piece.byteLength
          }
          return content.chunks.pipe(
            Stream.runForEach((piece) => Effect.sync(() => add(piece))),
            Effect.map(() => ({ blobId: BlobId.make(whole.digest("hex")), read }))
          )
        })
})
