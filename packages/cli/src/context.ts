import type { BaseContext } from "clipanion"

/** What a run of the program has of the world; a test replaces each of them. */
export interface CliContext extends BaseContext {
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}
