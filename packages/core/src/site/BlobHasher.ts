import { Context, Effect, Layer, type Stream } from "effect"
import { BlobId } from "../model/BlobId.ts"
import type { Problem } from "../problems/Problem.ts"
import { nextTask } from "./nextTask.ts"

/** Content whose length is known before it is read. */
export interface Content {
  readonly size: number
  readonly bytes: Effect.Effect<Uint8Array, Problem>
  readonly chunks: Stream.Stream<Uint8Array, Problem>
}

export interface Hashed {
  readonly blobId: BlobId
  /** Bytes that were really read: other than `size` when the file changed meanwhile. */
  readonly read: number
}

/** Computes Git's blob ids. What the runtime offers decides whether large content can be hashed in pieces. */
export class BlobHasher extends Context.Tag("core/site/BlobHasher")<
  BlobHasher,
  {
    readonly hash: (content: Content) => Effect.Effect<Hashed, Problem>
    /** Files worth hashing at once: more than one only where hashing waits for somebody. */
    readonly atOnce: number
  }
>() {
  /** WebCrypto, found in every runtime; it takes a file at once, so only a few large ones are read together. */
  static readonly webCrypto = Layer.sync(this, () => {
    const room = Effect.unsafeMakeSemaphore(mostAtOnce)
    return {
      atOnce: 16,
      hash: ({ bytes, size }: Content) =>
        Effect.gen(function* () {
          const content = yield* bytes
          // To put the header in front and to hand it over are a copy each.
          const rest = content.byteLength > longCopy ? nextTask : Effect.void
          yield* rest
          const whole = withHeader(size, content)
          yield* rest
          const digest = yield* Effect.promise(() => crypto.subtle.digest("SHA-1", whole))
          return { blobId: toBlobId(new Uint8Array(digest)), read: content.byteLength }
        }).pipe(room.withPermits(Math.min(size, mostAtOnce)))
    }
  })
}

/** Bytes of files that are in memory together, unless a single one has more. */
const mostAtOnce = 64 * 1024 * 1024

/** Bytes whose copy takes milliseconds: a page gets its turn before each. */
const longCopy = 1024 * 1024

/** What Git puts in front of a file's bytes before hashing them. */
export const blobHeader = (size: number): Uint8Array => new TextEncoder().encode(`blob ${size}\0`)

const toBlobId = (digest: Uint8Array): BlobId =>
  BlobId.make(Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""))

const withHeader = (size: number, content: Uint8Array): Uint8Array<ArrayBuffer> => {
  const header = blobHeader(size)
  const whole = new Uint8Array(header.byteLength + content.byteLength)
  whole.set(header)
  whole.set(content, header.byteLength)
  return whole
}
