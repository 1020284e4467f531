import { Effect } from "effect"
import type { Problem } from "../../problems/Problem.ts"
import { SiteUnreadable } from "../../problems/SiteUnreadable.ts"
import { ZipBroken } from "../../problems/ZipBroken.ts"

/** The bytes of an archive, of which any part can be read: a file on disk, or one that a browser was given. */
export interface Archive {
  /** What the user calls it. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** From one place up to another, the last one not included; fewer bytes where the archive has become shorter. */
  readonly read: (from: number, to: number) => Effect.Effect<Uint8Array<ArrayBuffer>, Problem>
}

/** A file as browsers have it, which is read from disk when it is needed. */
export const blobArchive = (name: string, blob: Blob): Archive => ({
  name,
  size: blob.size,
  read: (from, to) =>
    Effect.tryPromise({
      try: async () => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
      catch: (error) =>
        new SiteUnreadable({ files: [{ path: name, reason: error instanceof Error ? error.name : String(error) }] })
    })
})

/** All bytes from one place to another, or the archive is not complete. */
export const readPart = (archive: Archive, from: number, to: number): Effect.Effect<Uint8Array<ArrayBuffer>, Problem> =>
  Effect.filterOrFail(
    archive.read(from, to),
    (bytes) => bytes.byteLength === to - from,
    () => new ZipBroken({ archive: archive.name, file: null, reason: "cut-off" })
  )
