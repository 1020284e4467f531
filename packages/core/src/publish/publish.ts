import { Effect } from "effect"
import type { BlobHasher } from "../site/BlobHasher.ts"
import { takeSnapshot } from "../site/takeSnapshot.ts"
import { carryOut } from "./carryOut.ts"
import type { Goods } from "./Goods.ts"
import type { Order } from "./Order.ts"
import { prepare } from "./prepare.ts"
import { progressing } from "./progressing.ts"
import { rehearse } from "./rehearse.ts"
import type { Report } from "./Report.ts"

/** Publishes and tells how it goes on; the last element is the result, and a failure is the stream's own. */
export const publish = (order: Order) =>
  progressing((report) =>
    Effect.gen(function* () {
      const result = order.dryRun ? yield* rehearsed(order, report) : yield* done(order, report)
      yield* report({ _tag: "Published", result })
    })
  )

/** The whole journey: snapshot → plan → project → delivery → pipeline → live address. */
const done = Effect.fn("publish")(function* (order: Order, report: Report) {
  return yield* carryOut(yield* prepare(order, goodsOf(order), report), report)
})

const rehearsed = Effect.fn("publish")(function* (order: Order, report: Report) {
  // Nothing comes of this comparison, so it is no step on the way.
  const quiet: Report = (progress) => (progress._tag === "Comparing" ? Effect.void : report(progress))
  return yield* rehearse(yield* prepare(order, goodsOf(order), quiet))
})

const goodsOf = ({ source }: Order): Goods<BlobHasher> => ({
  name: source.name,
  snapshot: (options, onRead) => takeSnapshot(source, options, onRead)
})
