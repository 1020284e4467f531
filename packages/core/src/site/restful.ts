import { Effect } from "effect"
import { nextTask } from "./nextTask.ts"

/** Milliseconds after which a page gets its turn: half a frame. */
const longest = 8

/** Gives the page its turn, though only where it has waited for a while. */
export const restful = (): Effect.Effect<void> => {
  let since = performance.now()
  return Effect.suspend(() =>
    performance.now() - since < longest
      ? Effect.void
      : Effect.map(nextTask, () => {
          since = performance.now()
        })
  )
}
