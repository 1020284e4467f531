import { Duration, Effect } from "effect"

/** A value and the seconds it took, to the millisecond. */
export const timed = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<readonly [A, number], E, R> =>
  Effect.map(Effect.timed(effect), ([time, value]) => [value, Math.round(Duration.toMillis(time)) / 1000] as const)
