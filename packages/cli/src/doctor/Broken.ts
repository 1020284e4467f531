import type { Problem } from "@pages-publisher/core/problems/Problem"
import { Data } from "effect"
import type { Seen } from "./Link.ts"

/** A link that does not hold, and what could be seen of it all the same. */
export class Broken extends Data.TaggedError("Broken")<{
  readonly problem: Problem
  readonly seen: Seen
}> {}
