import { createHash } from "node:crypto"
import { blobHeader, BlobHasher, toBlobId } from "@pages-publisher/core/site/BlobHasher"
import { Effect, Layer, Stream } from "effect"

/** From this size on, in bytes, a file is hashed piece by piece. */
const large = 1024 * 1024

/** Hashes with Node's own SHA-1, so that a large file is never in memory as a whole. */
export const nodeBlobHasher = Layer.succeed(BlobHasher, {
  hash: (content) =>
    Effect.gen(function* () {
      const hash = createHash("sha1").update(blobHeader(content.size))
      let read = 0
      const add = (bytes: Uint8Array) => {
        hash.update(bytes)
        read += bytes.byteLength
      }
      if (content.size < large) add(yield* content.bytes)
      else yield* Stream.runForEach(content.chunks, (bytes) => Effect.sync(() => add(bytes)))
      return { blobId: toBlobId(hash.digest()), read }
    })
})
