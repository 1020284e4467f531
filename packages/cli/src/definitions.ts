import type { Definition } from "clipanion"
import { cli } from "./main.ts"
import { isUsage, saidIn } from "./usageFailure.ts"

/** Every command with its usage, options and examples, as `--help` shows them. */
export const definitions: ReadonlyArray<Definition> = cli.definitions()

/** What the program has against a command line, without its own name; null where it can be read. Nothing is run. */
export const objectionTo = (words: ReadonlyArray<string>): string | null => {
  try {
    cli.process([...words], { signal: new AbortController().signal })
    return null
  } catch (error) {
    if (!isUsage(error)) throw error
    return saidIn(error)
  }
}

export { tokenVariables } from "./HostCommand.ts"
export { hostVariables } from "./hostOf.ts"
