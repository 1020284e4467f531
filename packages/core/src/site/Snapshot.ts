import type { BlobId } from "../model/BlobId.ts"
import type { SitePath } from "../model/SitePath.ts"
import type { Content } from "./BlobHasher.ts"

/** A file of the site as it will be published. Its bytes are read again when they are sent. */
export interface SnapshotFile extends Content {
  readonly path: SitePath
  readonly blobId: BlobId
}

/** A site at one moment: names and blob ids of everything, and no bytes. */
export interface Snapshot {
  readonly files: ReadonlyMap<SitePath, SnapshotFile>
  /** The page a visitor gets first. */
  readonly index: SnapshotFile
  /** In bytes, all files together. */
  readonly size: number
}
