import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Either } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readOptions } from "../src/build/readOptions.ts"
import { buildInto, runBuild } from "./builtSite.ts"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe("options", () => {
  it("has one for everything, and needs none", () => {
    expect(Either.getOrThrow(readOptions([]))).toEqual({
      options: { origin: null, base: "/", host: null, publisher: null, locale: "en", title: null },
      out: null
    })
    const given = [
      "--base",
      "guide",
      "--host",
      "gitlab.acme.example",
      "--publisher",
      "https://publisher.acme.example/app",
      "--locale",
      "nl",
      "--title",
      "Gids",
      "--out",
      "x"
    ]
    expect(Either.getOrThrow(readOptions(given))).toEqual({
      options: {
        origin: null,
        base: "/guide/",
        host: "https://gitlab.acme.example",
        publisher: "https://publisher.acme.example/app",
        locale: "nl",
        title: "Gids"
      },
      out: "x"
    })
  })

  it.each([
    [["--bse", "/"], "docs-option-unknown"],
    [["guide"], "docs-option-unknown"],
    [["--base", "/a b/"], "docs-option-value"],
    [["--base", "/../"], "docs-option-value"],
    [["--host", "ftp://gitlab.example"], "docs-option-value"],
    [["--publisher", "publisher"], "docs-option-value"],
    [["--publisher", ""], "docs-option-value"],
    [["--publisher", "javascript:alert(1)"], "docs-option-value"],
    [["--publisher", "https://me:secret@publisher.example/"], "docs-option-value"],
    [["--locale", "fr"], "docs-option-value"],
    [["--title", " "], "docs-option-value"],
    [["--out", ""], "docs-option-value"]
  ])("%j is refused by name", (args, name) => {
    expect(Either.getOrThrow(Either.flip(readOptions(args)))).toMatchObject({ name })
  })

  it("ends with exit code 2, and writes over nobody's files", async () => {
    await writeFile(join(folder, "thesis.txt"), "three years")
    expect(await runBuild(["--colour", "red"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^docs-option-unknown: .*--colour.*\n$/)
    })
    expect(await runBuild(["--out", folder])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^docs-option-value: --out takes an empty folder or an older build/)
    })
  })

  it("puts another language and another name in front", async () => {
    const site = await buildInto("--locale", "nl", "--title", "A <b> & team")
    const front = site.files.get("index.html")?.toString("utf8") ?? ""
    expect(front).toContain('<html lang="nl">')
    expect(front).toContain("A &lt;b> &amp; team</a>")
    expect(site.files.has("en/problems/token-expired/index.html")).toBe(true)
    await site.remove()
  })
})
