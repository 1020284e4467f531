import { Effect, Stream } from "effect"
import { SiteUnreadable } from "../problems/SiteUnreadable.ts"
import { listed, type ListedFile } from "./listed.ts"
import type { Source } from "./Source.ts"

/** A file that somebody dropped or chose in a browser. */
export interface PickedFile {
  /** With `/` between segments; a browser gives it as `webkitRelativePath`. */
  readonly path: string
  readonly blob: Blob
}

/** A folder that a browser read for us. Its files are read when they are needed, and not kept. */
export const picked = (name: string, files: Iterable<PickedFile>): Source => ({
  name,
  open: Effect.sync(() => listed(Array.from(files, pickedFile)))
})

export const pickedFile = ({ blob, path }: PickedFile): ListedFile => ({
  path,
  size: blob.size,
  bytes: Effect.tryPromise({
    try: async () => new Uint8Array(await blob.arrayBuffer()),
    catch: unreadable(path)
  }),
  chunks: Stream.fromReadableStream({
    evaluate: () => blob.stream(),
    onError: unreadable(path)
  })
})

/** A browser says `NotFoundError` or `NotReadableError` of a file that changed since it was chosen. */
const unreadable = (path: string) => (error: unknown) =>
  new SiteUnreadable({ files: [{ path, reason: error instanceof Error ? error.name : String(error) }] })
