import type { Problem } from "@pages-publisher/core/problems/Problem"
import { problemsOf, type Problems } from "@pages-publisher/core/problems/Problems"
import { Cause, Option } from "effect"
import { defectOf } from "../../engine/defectOf.ts"
import type { Session } from "../../engine/Session.ts"

/** What kept something from being done, whether anybody foresaw it or not. */
export const problemsIn = (cause: Cause.Cause<Problem | Problems>, { token }: Session): ReadonlyArray<Problem> =>
  Option.match(Cause.failureOption(cause), {
    onNone: () => [defectOf(cause, token)],
    onSome: problemsOf
  })
