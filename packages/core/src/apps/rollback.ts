import { Effect } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { carryOut } from "../publish/carryOut.ts"
import { Delivery } from "../publish/Delivery.ts"
import { refOf } from "../publish/project.ts"
import { progressing } from "../publish/progressing.ts"
import type { PublishResult } from "../publish/PublishResult.ts"
import { rehearse } from "../publish/rehearse.ts"
import type { Report } from "../publish/Report.ts"
import { prepareRollback, type RollbackTerms, type StepBack } from "./prepareRollback.ts"
import { withContents } from "./withContents.ts"

export interface RollbackOrder extends RollbackTerms {
  /** Compares and writes nothing. */
  readonly dryRun: boolean
  /** Asked before anything is written; it fails or interrupts to say no. */
  readonly agree: (step: StepBack) => Effect.Effect<void, Problem>
}

/** Publishes the files of the older version as a new one, as any other files would be. */
export const carryOutRollback = Effect.fn("apps.rollback")(function* (step: StepBack, report: Report) {
  const delivery = yield* withContents(yield* Delivery, refOf(step.project), step.to.commit)
  const result = yield* carryOut(step.prepared, report).pipe(Effect.provideService(Delivery, delivery))
  return restoring(result, step)
})

const restoring = (result: PublishResult, { to }: StepBack): PublishResult => ({
  ...result,
  restores: to.number,
  // GitLab's trees tell no sizes.
  changes: { ...result.changes, bytesTotal: null }
})

/** Publishes an older version again and tells how it goes on; the last element is the result. */
export const rollback = (order: RollbackOrder) =>
  progressing((report) =>
    Effect.gen(function* () {
      const step = yield* prepareRollback(order, report)
      if (order.dryRun) {
        yield* report({ _tag: "Published", result: restoring(yield* rehearse(step.prepared), step) })
        return
      }
      yield* order.agree(step)
      yield* report({ _tag: "Published", result: yield* carryOutRollback(step, report) })
    })
  )
