import type { Mistake } from "./Config.ts"

/** Whether the page cannot know where a token should go. */
export const stopsSignIn = (mistakes: ReadonlyArray<Mistake>): boolean =>
  mistakes.some(
    ({ field, reason }) => field === null || field === "host" || field === "hostFixed" || reason === "unknown"
  )
