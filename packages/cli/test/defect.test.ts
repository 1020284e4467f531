import { PassThrough } from "node:stream"
import { Cli } from "clipanion"
import type { Effect } from "effect"
import { expect, it } from "vitest"
import { EffectCommand } from "../src/EffectCommand.ts"

class Broken extends EffectCommand {
  static override paths = [["broken"]]

  protected override program(): Effect.Effect<never> {
    throw new TypeError("something is not iterable")
  }
}

it("a mistake of ours is not blamed on the command line", async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const context = { stdin: new PassThrough(), stdout, stderr, env: {}, colorDepth: 1 }
  const { signal } = new AbortController()
  expect(await Cli.from([Broken]).run(["broken"], { ...context, signal })).toBe(70)
  expect(stdout.read()).toBe(null)
  expect(String(stderr.read())).toContain("explain local-defect")
})
