import type { Effect, Stream } from "effect"
import type { Problem } from "../problems/Problem.ts"

/** One file of a source, not read yet. Reading it twice gives the same bytes, or a problem. */
export interface SourceFile {
  /** As the source spells it, with `/` between segments. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** The content at once, for small files. */
  readonly bytes: Effect.Effect<Uint8Array, Problem>
  /** The content piece by piece, for large ones. */
  readonly chunks: Stream.Stream<Uint8Array, Problem>
}

/** Where a site comes from: a folder, an archive, a single page, a browser's drop. Each is an adapter to this. */
export interface Source {
  /** What the user called it. */
  readonly name: string
  readonly files: Stream.Stream<SourceFile, Problem>
}
