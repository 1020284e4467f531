import { Schema } from "effect"
import { ExplainedProblem, ProblemCode } from "./toldProblem.ts"
import { ToldWarning, WarningCode } from "./toldWarning.ts"

const family = Schema.String.annotations({ description: "First word of the code" })

/** All that `explain` knows. */
const ExplainList = Schema.Struct({
  problems: Schema.Array(Schema.Struct({ code: ProblemCode, family, title: Schema.String })),
  warnings: Schema.Array(Schema.Struct({ code: WarningCode, family, title: Schema.String }))
}).annotations({ identifier: "ExplainList", description: "All that can be explained" })

/** What `explain` tells: all there is, one problem, or one warning. */
export const ExplainResult = Schema.Union(ExplainList, ExplainedProblem, ToldWarning)
export type ExplainResult = typeof ExplainResult.Type
