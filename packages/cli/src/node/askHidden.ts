import { createInterface } from "node:readline"
import { type Readable, Writable } from "node:stream"
import { Effect } from "effect"

/** Asks a person for a line without showing what is typed; null where they end the input instead, with Ctrl-D. */
export const askHidden = (question: string, stdin: Readable, stderr: Writable): Effect.Effect<string | null> =>
  Effect.async<string | null>((resume) => {
    stderr.write(question)
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    const line = createInterface({ input: stdin, output: nowhere, terminal: true })
    // The first answer counts: closing after a line, or after Ctrl-C, resumes nothing any more.
    line.once("line", (text) => {
      resume(Effect.succeed(text))
      line.close()
    })
    line.once("SIGINT", () => {
      resume(Effect.interrupt)
      line.close()
    })
    line.once("close", () => {
      stderr.write("\n")
      resume(Effect.succeed(null))
    })
    return Effect.sync(() => line.close())
  })
