import { Array, Effect, Exit, Fiber, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { Patience } from "../gitlab/Patience.ts"
import type { ProjectRef } from "../gitlab/Pipelines.ts"
import { lookFor } from "./lookFor.ts"

/**
 * Keeps a mixture of two versions from visitors: cancels its pipeline as soon as GitLab has made it. Runs beside the
 * repair, whose newer pipeline cancels the older one as well; the Pages job itself refuses in the third place. What it
 * gives waits until it is done, as does the end of the scope unless that is an interruption.
 */
export const callOff = Effect.fn("publish.callOff")(function* (project: ProjectRef, commit: string) {
  const gitlab = yield* GitLab
  const { appearance } = yield* Patience
  const pipelines = lookFor(
    Effect.map(gitlab.pipelines.ofCommit(project, commit), Option.liftPredicate(Array.isNonEmptyReadonlyArray))
  )
  const fiber = yield* pipelines.pipe(
    Effect.flatMap(Effect.forEach((pipeline) => gitlab.pipelines.cancel(project, pipeline.id), { discard: true })),
    Effect.timeoutOption(appearance),
    Effect.ignoreLogged,
    Effect.forkDaemon
  )
  const done = Effect.asVoid(Fiber.await(fiber))
  yield* Effect.addFinalizer((exit) => (Exit.isInterrupted(exit) ? Fiber.interrupt(fiber) : done))
  return done
})
