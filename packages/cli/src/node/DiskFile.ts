import { closeSync, createReadStream, openSync, readSync } from "node:fs"
import type { SourceFile } from "@pages-publisher/core/site/Source"
import { Stream } from "effect"
import { ask, unreadable } from "./unreadable.ts"

/** A file on disk. What reads it is made when it is asked for: of a hundred thousand files only the names are kept. */
export class DiskFile implements SourceFile {
  readonly _tag = "File"
  private readonly real: string
  readonly path: string
  readonly size: number

  /** `real` is where it lies, `path` what the source calls it. */
  constructor(real: string, path: string, size: number) {
    this.real = real
    this.path = path
    this.size = size
  }

  get bytes() {
    return ask(this.path, () => readAtMost(this.real, this.size + 1))
  }

  get chunks() {
    return Stream.fromAsyncIterable(openedLater(this.real, this.size), unreadable(this.path))
  }
}

/** Opened when it is read, not when it is named: a hundred thousand names must not open a hundred thousand files. */
const openedLater = (path: string, size: number): AsyncIterable<Uint8Array> => ({
  // With one byte more than there should be: who counts them sees that the file has grown, however large it is now.
  [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: 256 * 1024, end: size })[Symbol.asyncIterator]()
})

/** The beginning of a file. Some files say that they are empty and have no end, such as those of the system itself. */
const readAtMost = (path: string, length: number): Uint8Array => {
  const descriptor = openSync(path, "r")
  try {
    const bytes = new Uint8Array(length)
    // Nearly always the first piece is all there is, which is one byte less than was asked for.
    let filled = readSync(descriptor, bytes, 0, length, null)
    for (let read = filled; read > 0 && filled < length - 1; filled += read) {
      read = readSync(descriptor, bytes, filled, length - filled, null)
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(descriptor)
  }
}
