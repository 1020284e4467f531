import { Either } from "effect"
import { Host } from "@pages-publisher/core/model/Host"
import { describe, expect, it } from "vitest"
import { type Link, linkNames } from "../../src/doctor/Link.ts"
import { linkLine, makeChainLines } from "../../src/render/chain.ts"
import { makeStyle } from "../../src/render/Style.ts"

const link: Link = { name: "tls", state: "ok", milliseconds: 12, detail: "TLSv1.3 · gitlab.example", facts: {} }
const plain = makeStyle("en", false, 60)

const written = (isTerminal: boolean) => {
  const pieces: Array<string> = []
  return { lines: makeChainLines((text) => pieces.push(text), plain, isTerminal), pieces }
}

describe("a link of the chain", () => {
  it("has its columns, whatever its name, state and time", () => {
    const lines = linkNames.map((name) => linkLine({ ...link, name }, plain))
    expect(new Set(lines.map((line) => line.indexOf("TLSv1.3"))).size).toBe(1)
    expect(linkLine(link, plain)).toBe("  ✓ TLS     12 ms  TLSv1.3 · gitlab.example")
    expect(linkLine({ ...link, state: "failed", milliseconds: 10_000 }, plain)).toBe(
      "  ✗ TLS      10 s  TLSv1.3 · gitlab.example"
    )
    expect(linkLine({ ...link, state: "skipped", milliseconds: null, detail: "none" }, plain)).toBe(
      "  – TLS            none"
    )
  })

  it("fits into the terminal", () => {
    const long = linkLine({ ...link, detail: "signed by somebody with a rather long name ".repeat(4) }, plain)
    for (const line of long.split("\n")) expect(line.length).toBeLessThanOrEqual(60)
    expect(long.split("\n")[1]).toMatch(/^ {19}\S/)
  })

  it("cannot move the cursor with what a server says", () => {
    expect(linkLine({ ...link, detail: "a\u001b[2Jb\r\nc" }, plain)).toBe("  ✓ TLS     12 ms  a [2Jb c")
  })
})

describe("the chain, as it is followed,", () => {
  it("shows at a terminal what is waited for, and tears no line", () => {
    const { lines, pieces } = written(true)
    lines.title(Either.getOrThrow(Host.parse("gitlab.example")))
    lines.begun("tls")
    lines.aside(() => pieces.push("GET /user\n"))
    lines.left(link)
    expect(pieces.join("")).toBe(
      `The way to gitlab.example\n\n  ○ TLS …\r\u001b[KGET /user\n  ○ TLS …\r\u001b[K${linkLine(link, plain)}\n`
    )
  })

  it("is plain lines in a pipe", () => {
    const { lines, pieces } = written(false)
    lines.begun("tls")
    lines.left(link)
    expect(pieces).toEqual([`${linkLine(link, plain)}\n`])
  })
})
