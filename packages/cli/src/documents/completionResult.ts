import { Schema } from "effect"

export const shells = ["bash", "zsh", "fish"] as const

/** A script that completes what is typed. */
export const CompletionResult = Schema.Struct({
  shell: Schema.Literal(...shells),
  script: Schema.String
}).annotations({ identifier: "CompletionResult", description: "A script that completes what is typed" })
export type CompletionResult = typeof CompletionResult.Type
