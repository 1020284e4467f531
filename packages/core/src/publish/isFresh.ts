import { Clock, Effect } from "effect"
import type { Prepared } from "./Prepared.ts"

/** For so long, in milliseconds, what was looked at is as good as looked at now. */
const fresh = 5_000

/** Whether nobody had the time to change anything since the comparison was made. */
export const isFresh = ({ comparedAt }: Pick<Prepared, "comparedAt">): Effect.Effect<boolean> =>
  Effect.map(Clock.currentTimeMillis, (now) => now - comparedAt < fresh)
