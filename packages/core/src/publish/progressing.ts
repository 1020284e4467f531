import { Effect, Mailbox, Stream } from "effect"
import type { Progress } from "./Progress.ts"
import type { Report } from "./Report.ts"

/** A program that reports, as the stream of its reports. Ending the stream early interrupts the program. */
export const progressing = <E, R>(
  program: (report: Report) => Effect.Effect<void, E, R>
): Stream.Stream<Progress, E, R> =>
  Stream.unwrapScoped(
    Effect.gen(function* () {
      const mailbox = yield* Mailbox.make<Progress, E>()
      yield* program((progress) => Effect.asVoid(mailbox.offer(progress))).pipe(
        Mailbox.into(mailbox),
        Effect.forkScoped
      )
      return Mailbox.toStream(mailbox)
    })
  )
