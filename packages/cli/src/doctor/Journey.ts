import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Duration, Effect } from "effect"
import type { Words } from "../render/words.ts"
import type { Trust } from "./Trust.ts"
import type { Way } from "./Way.ts"

/** What the probes need to know: where to, whom to trust, how long to wait, in which language to tell. */
export interface Journey {
  readonly way: Way
  readonly trust: Trust
  /** The longest wait for one answer. */
  readonly answer: Duration.Duration
  readonly words: Words
  /** What `fetch` has against the address before it connects to anything; null for nothing. */
  readonly refusal: Effect.Effect<Problem | null>
}
