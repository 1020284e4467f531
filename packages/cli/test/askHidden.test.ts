import { PassThrough } from "node:stream"
import { Effect, Exit, Fiber } from "effect"
import { describe, expect, it } from "vitest"
import { askHidden } from "../src/node/askHidden.ts"
import { readToken } from "../src/node/readToken.ts"

describe("the hidden prompt", () => {
  it.each([
    ["a line", "secret\r", "secret"],
    ["Ctrl-D", "\u0004", null]
  ])("answers to %s, and shows nothing of it", async (_, typed, answer) => {
    const stdin = new PassThrough()
    const stderr = new PassThrough()
    const asked = Effect.runPromise(askHidden("Token: ", stdin, stderr))
    stdin.write(typed)
    expect(await asked).toBe(answer)
    expect(String(stderr.read())).toBe("Token: \n")
  })
})

describe("--token-stdin", () => {
  it("lets go of a stream that says nothing", async () => {
    const stdin = new PassThrough()
    const fiber = Effect.runFork(readToken(stdin))
    await Effect.runPromise(Effect.yieldNow())
    expect(Exit.isInterrupted(await Effect.runPromise(Fiber.interrupt(fiber)))).toBe(true)
    expect(stdin.destroyed).toBe(true)
  })

  it("lets go of a stream that never ends", async () => {
    const stdin = new PassThrough()
    const read = Effect.runPromise(Effect.flip(readToken(stdin)))
    stdin.write("x".repeat(64 * 1024 + 1))
    expect((await read).said).toBe("--token-stdin: that is no token, it is too long")
    expect(stdin.destroyed).toBe(true)
  })
})
