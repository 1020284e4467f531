import type { Pause } from "@pages-publisher/core/gitlab/Waiting"
import { Clock, Effect } from "effect"

/** Tells of pauses that GitLab asked for, once where several questions wait at the same time. */
export const tellPauses = (say: (seconds: number) => void) => {
  /** When the pause that was told last is over, in milliseconds. */
  let over = 0
  return ({ because, seconds }: Pause): Effect.Effect<void> =>
    Effect.map(Clock.currentTimeMillis, (now) => {
      if (because !== "HostRateLimited" || now < over) return
      over = now + seconds * 1000
      say(Math.ceil(seconds))
    })
}
