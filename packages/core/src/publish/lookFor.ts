import { Duration, Effect, Option } from "effect"
import { Patience } from "../gitlab/Patience.ts"

/** How much longer each pause is than the one before, and how many times the first one the longest is. */
const growth = 1.3
const longest = 6

/** Looks until there is something to see, in pauses that grow. How long that may take is the caller's to say. */
export const lookFor = <A, E, R>(look: Effect.Effect<Option.Option<A>, E, R>): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const patience = yield* Patience
    let pause = patience.look
    while (true) {
      const seen = yield* look
      if (Option.isSome(seen)) return seen.value
      yield* Effect.sleep(pause)
      pause = Duration.min(Duration.times(pause, growth), Duration.times(patience.look, longest))
    }
  })
