import { carryOutRollback } from "@pages-publisher/core/apps/rollback"
import { prepareRollback, type RollbackTerms } from "@pages-publisher/core/apps/prepareRollback"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import { carryOut } from "@pages-publisher/core/publish/carryOut"
import type { Goods } from "@pages-publisher/core/publish/Goods"
import type { Terms } from "@pages-publisher/core/publish/Order"
import { prepare } from "@pages-publisher/core/publish/prepare"
import type { Prepared } from "@pages-publisher/core/publish/Prepared"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import type { Report } from "@pages-publisher/core/publish/Report"
import { Effect } from "effect"
import type { Services } from "./publisher.ts"

type Failure = Problem | Problems

/** Something to bring to visitors: it can be looked at before it is done, and both can be tried again. */
export interface Errand {
  readonly ready: (report: Report) => Effect.Effect<Ready, Failure, Services>
}

/** An errand of which all is known and nothing is sent. */
export interface Ready {
  readonly prepared: Prepared
  /** The version whose files these are, where somebody goes back to it. */
  readonly restores: number | null
  readonly carryOut: (report: Report) => Effect.Effect<PublishResult, Failure, Services>
}

export const toPublish = (terms: Terms, goods: Goods<never>): Errand => ({
  ready: (report) =>
    Effect.map(prepare(terms, goods, report), (prepared) => ({
      prepared,
      restores: null,
      carryOut: (tell) => carryOut(prepared, tell)
    }))
})

export const toGoBack = (terms: RollbackTerms): Errand => ({
  ready: (report) =>
    Effect.map(prepareRollback(terms, report), (step) => ({
      prepared: step.prepared,
      restores: step.to.number,
      carryOut: (tell) => carryOutRollback(step, tell)
    }))
})
