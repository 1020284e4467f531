import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import type { Goods } from "@pages-publisher/core/publish/Goods"
import type { Given } from "@pages-publisher/core/site/given"
import type { Snapshot } from "@pages-publisher/core/site/Snapshot"
import type { SnapshotOptions } from "@pages-publisher/core/site/SnapshotOptions"
import type { Counted } from "@pages-publisher/core/site/takeSnapshot"
import { Effect, Exit, Fiber, Scope } from "effect"
import { goods } from "../../snapshot/goods.ts"
import { startWorker } from "../../snapshot/startWorker.ts"

/** What somebody gave to be published, until it is done or something else is given. */
export interface Draft {
  /** Read once, whoever asks and however often; after a failure it is read again. */
  readonly goods: Goods<never>
  /** Ends what is being read, and the worker's line. */
  readonly close: () => void
}

interface Taking {
  /** What the files were asked for with. */
  readonly how: string
  readonly fiber: Fiber.Fiber<Snapshot, Problem | Problems>
}

/** Reads what was given as soon as somebody asks, and holds it: the plan can be made for one app and then for another. */
export const openDraft = (given: Given): Draft => {
  const scope = Effect.runSync(Scope.make())
  const hearing = new Set<(soFar: Counted) => Effect.Effect<void>>()
  const { name, snapshot } = goods(given, startWorker)
  let taking: Taking | undefined

  const take = (options: SnapshotOptions): Effect.Effect<Taking> => {
    const how = JSON.stringify([options.root, options.allowSecrets])
    if (taking?.how === how) return Effect.succeed(taking)
    return snapshot(options, (soFar) => Effect.forEach(hearing, (hear) => hear(soFar), { discard: true })).pipe(
      Scope.extend(scope),
      Effect.tapErrorCause(() =>
        Effect.sync(() => {
          taking = undefined
        })
      ),
      Effect.forkIn(scope),
      Effect.map((fiber) => {
        taking = { how, fiber }
        return taking
      })
    )
  }

  return {
    goods: {
      name,
      snapshot: (options, onRead) =>
        Effect.acquireUseRelease(
          Effect.sync(() => hearing.add(onRead)),
          () => Effect.flatMap(take(options), ({ fiber }) => Fiber.join(fiber)),
          () => Effect.sync(() => hearing.delete(onRead))
        )
    },
    close: () => Effect.runFork(Scope.close(scope, Exit.void))
  }
}
