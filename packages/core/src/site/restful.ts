import { Clock, Effect } from "effect"
import { nextTask } from "./nextTask.ts"

/** Milliseconds after which a page gets its turn: half a frame. */
const longest = 8

/** Gives the page its turn, though only where it has waited for a while. */
export const restful = (): Effect.Effect<void> => {
  let since = 0
  return Effect.flatMap(Clock.currentTimeMillis, (now) => {
    if (now - since < longest) return Effect.void
    return Effect.flatMap(nextTask, () =>
      Effect.map(Clock.currentTimeMillis, (then) => {
        since = then
      })
    )
  })
}
