import { createReadStream, readFileSync } from "node:fs"
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
    return ask(this.path, () => readFileSync(this.real))
  }

  get chunks() {
    return Stream.fromAsyncIterable(openedLater(this.real), unreadable(this.path))
  }
}

/** Opened when it is read, not when it is named: a hundred thousand names must not open a hundred thousand files. */
const openedLater = (path: string): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: 256 * 1024 })[Symbol.asyncIterator]()
})
