import { closeSync, openSync, readSync, statSync } from "node:fs"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { SiteChangedWhileReading } from "@pages-publisher/core/problems/SiteChangedWhileReading"
import type { Archive } from "@pages-publisher/core/site/zip/Archive"
import { Effect } from "effect"
import { ask } from "./unreadable.ts"

/** An archive on disk. A file that is replaced while it is read is noticed at the next piece. */
export const diskArchive = (path: string): Effect.Effect<Archive, Problem> =>
  Effect.map(
    ask(path, () => statSync(path)),
    ({ mtimeMs, size }) => ({
      name: path,
      size,
      read: (from, to) =>
        Effect.flatMap(
          ask(path, () => readBetween(path, from, to)),
          ({ bytes, info }) =>
            info.size === size && info.mtimeMs === mtimeMs
              ? Effect.succeed(bytes)
              : Effect.fail(new SiteChangedWhileReading({ files: [path] }))
        )
    })
  )

/** Less than asked for at the end of the file. */
const readBetween = (path: string, from: number, to: number) => {
  const descriptor = openSync(path, "r")
  try {
    const bytes = new Uint8Array(Math.max(0, to - from))
    let filled = 0
    for (let read = -1; filled < bytes.byteLength && read !== 0; filled += read) {
      read = readSync(descriptor, bytes, filled, bytes.byteLength - filled, from + filled)
    }
    return { bytes: bytes.subarray(0, filled), info: statSync(path) }
  } finally {
    closeSync(descriptor)
  }
}
