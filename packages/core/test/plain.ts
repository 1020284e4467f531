import { Schema } from "effect"
import { Problem } from "../src/problems/Problem.ts"

/** A problem as data, which a failed assertion can show. */
export const plain: (problem: Problem) => typeof Problem.Encoded = Schema.encodeSync(Problem)
