import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import { build, type Rolldown } from "vite"

/** What a page loads at once, and what it loads besides: bytes, as they travel. */
const weigh = async (entry: URL): Promise<{ readonly first: number; readonly later: number }> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, modulePreload: false, rolldownOptions: { input: fileURLToPath(entry) } }
  })
  const { output } = built as Rolldown.RolldownOutput
  const sizes = output.flatMap((file) =>
    file.type === "chunk" ? [{ isEntry: file.isEntry, bytes: gzipSync(file.code).byteLength }] : []
  )
  const sum = (isEntry: boolean) =>
    sizes.reduce((total, file) => total + (file.isEntry === isEntry ? file.bytes : 0), 0)
  return { first: sum(true), later: sum(false) }
}

/** Each is what it was when this was written and a twentieth more: who passes it has a reason or a mistake. */
const most = {
  check: { first: 130_600, later: 25_800 },
  publish: { first: 172_800, later: 25_800 }
}

describe("what a page in a browser loads of core", { timeout: 60_000 }, () => {
  it("stays small, to check a token in one language", async () => {
    const { first, later } = await weigh(new URL("check.ts", import.meta.url))
    assert.isAtMost(first, most.check.first)
    assert.isAtMost(later, most.check.later)
  })

  it("stays small, to publish", async () => {
    const { first, later } = await weigh(new URL("publish.ts", import.meta.url))
    assert.isAtMost(first, most.publish.first)
    assert.isAtMost(later, most.publish.later)
  })
})
