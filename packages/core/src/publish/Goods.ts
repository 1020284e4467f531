import type { Effect } from "effect"
import type { Problem } from "../problems/Problem.ts"
import type { Problems } from "../problems/Problems.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import type { SnapshotOptions } from "../site/SnapshotOptions.ts"
import type { Counted } from "../site/takeSnapshot.ts"

/** What is to be published. Whether its files are read here or in another thread is not for a publish to know. */
export interface Goods<R> {
  /** What the user called it. */
  readonly name: string
  readonly snapshot: (
    options: SnapshotOptions,
    onRead: (soFar: Counted) => Effect.Effect<void>
  ) => Effect.Effect<Snapshot, Problem | Problems, R>
}
