import { Data, Effect } from "effect"
import type { Problem } from "./Problem.ts"

/** Several problems that do not follow from each other, found together and to be told together. */
export class Problems extends Data.TaggedError("Problems")<{
  readonly all: readonly [Problem, ...ReadonlyArray<Problem>]
}> {
  /** Fails with the one, or with all of several. Nothing to fail with is a mistake of the caller. */
  static of(problems: ReadonlyArray<Problem>): Effect.Effect<never, Problem | Problems> {
    const [first, ...others] = problems
    if (first === undefined) return Effect.dieMessage("Problems.of without a problem")
    return others.length === 0 ? Effect.fail(first) : Effect.fail(new Problems({ all: [first, ...others] }))
  }
}

/** The problems of a failure, whether it is one or several. */
export const problemsOf = (failure: Problem | Problems): readonly [Problem, ...ReadonlyArray<Problem>] =>
  failure._tag === "Problems" ? failure.all : [failure]
