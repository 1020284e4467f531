import { Effect, Fiber, TestClock } from "effect"

/** Runs a program with all the time in the world, on the test's clock. */
export const unhurried = <A, E, R>(program: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.fork(program)
    while (fiber.unsafePoll() === null) yield* TestClock.adjust("1 minute")
    return yield* Fiber.join(fiber)
  })
