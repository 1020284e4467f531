import type { Effect } from "effect"
import type { BlobId } from "../model/BlobId.ts"
import type { SitePath } from "../model/SitePath.ts"
import type { Warning } from "../problems/Warning.ts"
import type { Content } from "./BlobHasher.ts"
import type { LeftOut } from "./ignored.ts"

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
  /** The folder of the source that is the site's top, with `/` at its end; empty for the source itself. */
  readonly root: string
  readonly leftOut: ReadonlyArray<LeftOut>
  readonly warnings: ReadonlyArray<Warning>
  /** What else is worth knowing of a site that lives under a path, such as `/acme/menu`; empty for a domain of its own. */
  readonly underPath: (path: string) => Effect.Effect<ReadonlyArray<Warning>>
}
