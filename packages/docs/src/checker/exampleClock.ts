import { Clock, Duration, Effect } from "effect"
import { usualWaits } from "@pages-publisher/core/gitlab/Patience"

/** The moment at which every example takes place. */
export const exampleNow = Date.UTC(2026, 10, 20, 12)

const isLimit = (duration: Duration.Duration) => Duration.greaterThanOrEqualTo(duration, usualWaits.answer)

/** Time stands still: no limit runs out, and a pause between two tries is over at once. */
export const exampleClock: Clock.Clock = {
  ...Clock.make(),
  unsafeCurrentTimeMillis: () => exampleNow,
  unsafeCurrentTimeNanos: () => BigInt(exampleNow) * 1_000_000n,
  currentTimeMillis: Effect.succeed(exampleNow),
  currentTimeNanos: Effect.succeed(BigInt(exampleNow) * 1_000_000n),
  sleep: (duration) => (isLimit(duration) ? Effect.never : Effect.void)
}
