import { LocalDefect } from "@pages-publisher/core/problems/LocalDefect"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { problemsOf, type Problems } from "@pages-publisher/core/problems/Problems"
import { Cause, Option } from "effect"
import type { Session } from "../../engine/Session.ts"
import { withoutToken } from "../../engine/withoutToken.ts"

/** A defect may hold anything in its report, so dots stand in the place of the token. */
export const problemsIn = (cause: Cause.Cause<Problem | Problems>, { token }: Session): ReadonlyArray<Problem> =>
  Option.match(Cause.failureOption(cause), {
    onNone: () => [new LocalDefect({ report: withoutToken(Cause.pretty(cause), token) })],
    onSome: problemsOf
  })
