import { createInterface } from "node:readline"
import { type Readable, Writable } from "node:stream"
import { Effect } from "effect"

/** Asks a person for a line without showing what is typed. */
export const askHidden = (question: string, stdin: Readable, stderr: Writable): Effect.Effect<string> =>
  Effect.async<string>((resume) => {
    stderr.write(question)
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    const line = createInterface({ input: stdin, output: nowhere, terminal: true })
    line.once("line", (text) => {
      line.close()
      stderr.write("\n")
      resume(Effect.succeed(text))
    })
    line.once("SIGINT", () => {
      line.close()
      stderr.write("\n")
      resume(Effect.interrupt)
    })
    return Effect.sync(() => line.close())
  })

/** All of a stream, as text. */
export const readAll = (stdin: Readable): Effect.Effect<string> =>
  Effect.promise(async () => {
    let text = ""
    for await (const chunk of stdin) text += String(chunk)
    return text
  })
