import type { Credentials } from "@pages-publisher/core/gitlab/Credentials"
import type { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { Cause, Duration, Effect } from "effect"
import { defectOf } from "./defectOf.ts"
import { reaching } from "./reaching.ts"
import type { Session } from "./Session.ts"

export type Answer<A> =
  | { readonly _tag: "Known"; readonly value: A }
  | { readonly _tag: "Stopped"; readonly problem: Problem }

/** Who looks at a list waits a little for GitLab; where it asks for longer, that is the answer. */
const patience = { ...usualWaits, asked: Duration.seconds(10) }

const stopped = (problem: Problem): Answer<never> => ({ _tag: "Stopped", problem })

/** Asks GitLab something with a session's token. It only fails when it is interrupted. */
export const answered = <A>(
  session: Session,
  program: Effect.Effect<A, Problem, Credentials | GitLab>,
  signal: AbortSignal
): Promise<Answer<A>> =>
  Effect.runPromise(
    program.pipe(
      Effect.map((value): Answer<A> => ({ _tag: "Known", value })),
      reaching({ host: session.host, token: session.token, patience }),
      Effect.catchAll((problem) => Effect.succeed(stopped(problem))),
      Effect.catchAllCause((cause) =>
        Cause.isInterruptedOnly(cause)
          ? Effect.failCause(cause)
          : Effect.succeed(stopped(defectOf(cause, session.token)))
      )
    ),
    { signal }
  )
