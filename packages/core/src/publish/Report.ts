import type { Effect } from "effect"
import type { Progress } from "./Progress.ts"

/** Says how a publish goes on to whoever listens. */
export type Report = (progress: Progress) => Effect.Effect<void>
