import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import type { CliContext } from "./context.ts"
import { failureDocument } from "./render/document.ts"

/** Tells a mistake in the command line: to a program as a document, to a person as Clipanion words it. */
export const usageFailure = (error: unknown, words: string, context: CliContext, isForProgram: boolean): number => {
  if (!isForProgram) {
    context.stderr.write(words)
    return 2
  }
  const said = error instanceof Error ? error.message : String(error)
  const guide = context.env["PAGES_PUBLISHER_GUIDE"] ?? ""
  const heading = { command: "", locale: "en", guide, warnings: [] } as const
  context.stdout.write(`${JSON.stringify(failureDocument(heading, [new LocalUsage({ said })], undefined))}\n`)
  return 2
}
