import type { SitePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import type { Warning } from "../problems/Warning.ts"
import type { SnapshotFile } from "./Snapshot.ts"

/** Sees the bytes of one file, in order, while they are hashed: nothing is read twice for a check. */
export interface Reader {
  readonly see: (bytes: Uint8Array) => void
  readonly end: () => void
}

/** What a check of contents comes to, once all of a site was read. */
export interface Finding {
  readonly problems: ReadonlyArray<Problem>
  readonly warnings: ReadonlyArray<Warning>
}

/** A check that looks into files. One is made for each snapshot. */
export interface ContentCheck {
  /** Nothing for a file that this check does not care for. */
  readonly read: (path: SitePath, size: number) => Reader | undefined
  /** Called once, after the last file. */
  readonly finding: (files: ReadonlyMap<SitePath, Pick<SnapshotFile, "size">>) => Finding
}
