import { SiteUnreadable } from "@pages-publisher/core/problems/SiteUnreadable"
import { Effect } from "effect"

/** Small questions are asked and answered at once: for thousands of files that is faster than waiting for each. */
export const ask = <A>(path: string, question: () => A): Effect.Effect<A, SiteUnreadable> =>
  Effect.try({ try: question, catch: unreadable(path) })

export const unreadable = (path: string) => (error: unknown) => unreadableFor(path, reasonOf(error))

export const unreadableFor = (path: string, reason: string) => new SiteUnreadable({ files: [{ path, reason }] })

/** The system's code, such as `EACCES`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error)
