import { createInterface } from "node:readline"
import type { Readable, Writable } from "node:stream"
import { Effect } from "effect"

/** Asks a person a question that one word answers; whatever is no clear yes is a no. */
export const confirm = (question: string, yes: RegExp, stdin: Readable, stderr: Writable): Effect.Effect<boolean> =>
  Effect.async<boolean>((resume) => {
    const line = createInterface({ input: stdin, output: stderr, terminal: true })
    // The first answer counts: closing after a line, or after Ctrl-C, resumes nothing any more.
    line.once("SIGINT", () => {
      resume(Effect.interrupt)
      line.close()
    })
    line.once("close", () => resume(Effect.succeed(false)))
    line.question(question, (answer) => {
      resume(Effect.succeed(yes.test(answer.trim())))
      line.close()
    })
    return Effect.sync(() => line.close())
  })
