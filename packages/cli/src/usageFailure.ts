import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import type { CliContext } from "./context.ts"
import { failureDocument, type Heading, jsonLine } from "./render/document.ts"

/** Whether the command line is at fault: Clipanion marks such errors, and nothing else does. */
export const isUsage = (error: unknown): error is Error => error instanceof Error && "clipanion" in error

/** Tells a mistake in the command line: to a program as a document, to a person as Clipanion words it. */
export const usageFailure = (
  error: Error,
  words: string,
  context: CliContext,
  heading: Heading | undefined
): number => {
  if (heading === undefined) context.stderr.write(words)
  else context.stdout.write(jsonLine(failureDocument(heading, [new LocalUsage({ said: saidIn(error) })], undefined)))
  return 2
}

/** Clipanion's first sentence; what follows is the synopsis of commands that might have been meant. */
export const saidIn = ({ message }: Error): string =>
  (message.split("\n", 1)[0] ?? "").replace(/; did you mean.*$/, "").replace(/:$/, "")
