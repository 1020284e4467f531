import type { Effect } from "effect"
import type { Problem } from "../problems/Problem.ts"
import type { Content } from "./BlobHasher.ts"

/** One file of a source, not read yet. Reading it twice gives the same bytes, or a problem. */
export interface SourceFile extends Content {
  readonly _tag: "File"
  /** As the source spells it, with `/` between segments. */
  readonly path: string
}

/** A folder of a source, which is looked into only where its files are wanted. */
export interface SourceFolder {
  readonly _tag: "Folder"
  /** With `/` at its end; empty for the source itself. */
  readonly path: string
  readonly entries: Effect.Effect<ReadonlyArray<SourceEntry>, Problem>
}

/** Something that lies there and cannot be taken; a problem only where it would be part of the site. */
export interface SourceFlaw {
  readonly _tag: "Flaw"
  readonly path: string
  readonly problem: Problem
}

export type SourceEntry = SourceFile | SourceFolder | SourceFlaw

/** Where a site comes from: a folder, an archive, a single page, a browser's drop. Each is an adapter to this. */
export interface Source {
  /** What the user called it. */
  readonly name: string
  /** What makes the source useless as a whole is said when it is opened. */
  readonly open: Effect.Effect<SourceFolder, Problem>
}
