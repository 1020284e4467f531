import { Duration, Effect, Schedule } from "effect"
import { Patience } from "./Patience.ts"
import { Waiting } from "./Waiting.ts"
import type { WireFailure } from "./Wire.ts"

/** What may pass by itself within seconds. A name that does not exist or a certificate nobody trusts will not. */
const passing = new Set<WireFailure["_tag"]>([
  "HostRefused",
  "HostConnectionLost",
  "HostAnswerCutOff",
  "HostUnexplained",
  "HostUnreachable",
  "HostOffline",
  "HostProxyNoRoute",
  "HostMaintenance",
  "HostUnavailable",
  "HostInternalError",
  "HostRateLimited"
])

const pauses = Schedule.exponential("250 millis").pipe(Schedule.jittered, Schedule.intersect(Schedule.recurs(3)))

/**
 * Sends a read again while the line is down or the server is busy, and waits as long as it is asked to. Writes are
 * never wrapped in this: one whose answer was lost may have landed.
 */
export const persistently = <A, R>(read: Effect.Effect<A, WireFailure, R>): Effect.Effect<A, WireFailure, R> =>
  Effect.gen(function* () {
    const { asked } = yield* Patience
    const waiting = yield* Waiting
    const mayPass = (failure: WireFailure) =>
      passing.has(failure._tag) && Duration.lessThanOrEqualTo(askedFor(failure), asked)
    const schedule = pauses.pipe(
      Schedule.zipRight(Schedule.identity<WireFailure>()),
      Schedule.whileInput(mayPass),
      Schedule.modifyDelayEffect((failure, pause) => {
        const delay = Duration.max(pause, askedFor(failure))
        return Effect.as(waiting({ because: failure._tag, seconds: Duration.toSeconds(delay) }), delay)
      })
    )
    return yield* Effect.retry(read, schedule)
  })

/** Seconds to wait where no `Retry-After` can be read: older releases send none, a browser never sees it (contract 9.1). */
const unasked = { endpoint: 60, global: 20 } as const

const askedFor = (failure: WireFailure) =>
  failure._tag === "HostRateLimited"
    ? Duration.seconds(failure.retryAfterSeconds ?? unasked[failure.limiter])
    : Duration.zero
