import { Effect, Stream } from "effect"
import type { Problem } from "../problems/Problem.ts"
import type { Content } from "./BlobHasher.ts"

/** The same content, which shows its bytes to somebody while they are read. Only the way that is taken is made. */
export const tapped = (content: Content, see: (bytes: Uint8Array) => Effect.Effect<void, Problem>): Content => ({
  size: content.size,
  get bytes() {
    return Effect.tap(content.bytes, see)
  },
  get chunks() {
    return Stream.tap(content.chunks, see)
  }
})
