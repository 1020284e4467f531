import { Guide } from "@pages-publisher/core/guide/Guide"
import { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { Schema } from "effect"
import { AppResult, AppsListResult, AppsOpenResult } from "./appsResult.ts"
import { CheckFacts, CheckResult } from "./checkResult.ts"
import { CompletionResult } from "./completionResult.ts"
import { DoctorResult } from "./doctorResult.ts"
import { ExplainResult } from "./explainResult.ts"
import { ToldProblem } from "./toldProblem.ts"
import { ToldWarning } from "./toldWarning.ts"
import { VersionsResult } from "./versionsResult.ts"

const warnings = Schema.Array(ToldWarning)

const success = <C extends string, A, I>(command: C, result: Schema.Schema<A, I>) =>
  Schema.Struct({ ok: Schema.Literal(true), command: Schema.Literal(command), result, warnings }).annotations({
    description: `Success of ${command}`
  })

export const PublishSuccess = success("publish", PublishResult)

export const RollbackSuccess = success("rollback", PublishResult)

/** A command that prints a document with `--json` has its result here; `sandbox` and `ui` print a line instead. */
const Success = Schema.Union(
  success("check", CheckResult),
  PublishSuccess,
  success("demo", PublishResult),
  success("apps list", AppsListResult),
  success("apps show", AppResult),
  success("apps open", AppsOpenResult),
  success("versions", VersionsResult),
  RollbackSuccess,
  success("doctor", DoctorResult),
  success("explain", ExplainResult),
  success("guide", Guide),
  success("completion", CompletionResult)
)
export type Result = (typeof Success.Type)["result"]

const PartialResult = Schema.Union(CheckFacts, DoctorResult)
export type PartialResult = typeof PartialResult.Type

export const Failure = Schema.Struct({
  ok: Schema.Literal(false),
  command: Schema.String.annotations({ description: "The command; empty where the command line names none" }),
  problem: ToldProblem.annotations({ description: "The first of `problems`" }),
  problems: Schema.Array(ToldProblem).pipe(
    Schema.minItems(1, { title: "Problems", description: "All that were found and do not follow from each other" })
  ),
  warnings,
  result: Schema.optionalWith(PartialResult, { exact: true }).annotations({
    description: "What the command can tell in spite of the problem"
  })
}).annotations({ identifier: "Failure", description: "Failure of any command" })

/** What `--json` prints: exactly one of these. */
export const Document = Schema.Union(...Success.members, Failure)

/** Which command has which result is checked by the tests on what is really printed. */
export interface SuccessDocument {
  readonly ok: true
  readonly command: string
  readonly result: Result
  readonly warnings: ReadonlyArray<ToldWarning>
}
export type FailureDocument = typeof Failure.Type
