import type { Readable } from "node:stream"
import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { Effect } from "effect"

/** Characters that are read before we know that this is no token, even with an export line around it. */
const longest = 64 * 1024

/** All of a stream, as text. An interrupt lets go of it at once, though nothing may ever come. */
export const readToken = (stdin: Readable): Effect.Effect<string, LocalUsage> =>
  Effect.async<string, LocalUsage>((resume) => {
    let text = ""
    const refuse = (said: string) => {
      resume(Effect.fail(new LocalUsage({ said: `--token-stdin: ${said}` })))
      stdin.destroy()
    }
    stdin.setEncoding("utf8")
    stdin.on("data", (chunk) => {
      text += String(chunk)
      if (text.length > longest) refuse("that is no token, it is too long")
    })
    stdin.once("end", () => resume(Effect.succeed(text)))
    stdin.on("error", () => refuse("standard input cannot be read"))
    return Effect.sync(() => stdin.destroy())
  })
