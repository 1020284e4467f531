import { Context, Effect } from "effect"
import type { WireFailure } from "./Wire.ts"

/** A pause before a read is sent again. */
export interface Pause {
  /** Why, such as `HostRateLimited`. */
  readonly because: WireFailure["_tag"]
  /** How long, in seconds. */
  readonly seconds: number
}

/** Hears of each pause, so that somebody who waits can be told why. */
export class Waiting extends Context.Reference<Waiting>()("core/gitlab/Waiting", {
  defaultValue: (): ((pause: Pause) => Effect.Effect<void>) => () => Effect.void
}) {}
