import { nextTask } from "@pages-publisher/core/site/nextTask"
import { Effect } from "effect"

/** Bytes that are handed over before the page gets its turn: a few milliseconds. */
const piece = 512 * 1024

/**
 * A body that the browser holds by the time it is sent. Bytes of ours would be copied all at once, and the page would
 * stand still meanwhile.
 */
export const inPieces = async (bytes: Uint8Array<ArrayBuffer>): Promise<Blob> => {
  const pieces: Array<Blob> = []
  for (let at = 0; at < bytes.byteLength; at += piece) {
    pieces.push(new Blob([bytes.subarray(at, at + piece)]))
    await Effect.runPromise(nextTask)
  }
  return new Blob(pieces)
}
