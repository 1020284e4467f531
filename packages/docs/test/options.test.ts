import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
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
    [["--base", ""], "docs-option-value"],
    [["--base", "//elsewhere.example/"], "docs-option-value"],
    [["--base", "https://me:secret@team.example/"], "docs-option-value"],
    [["--base", "https://team.example/guide/?page=1"], "docs-option-value"],
    [["--base", "https://team.example/guide/#top"], "docs-option-value"],
    [["--base", "javascript:alert(1)"], "docs-option-value"],
    [["--host", "ftp://gitlab.example"], "docs-option-value"],
    [["--publisher", "publisher"], "docs-option-value"],
    [["--publisher", ""], "docs-option-value"],
    [["--publisher", "javascript:alert(1)"], "docs-option-value"],
    [["--publisher", "https://me:secret@publisher.example/"], "docs-option-value"],
    [["--locale", "fr"], "docs-option-value"],
    [["--title", " "], "docs-option-value"],
    [["--title", "Guide\n> for all"], "docs-option-value"],
    [["--out", ""], "docs-option-value"]
  ])("%j is refused by name", (args, name) => {
    expect(Either.getOrThrow(Either.flip(readOptions(args)))).toMatchObject({ name })
  })

  it.each(["--base", "--host", "--publisher"])(
    "what %s refuses is told without a password or a control character",
    (option) => {
      const { said } = Either.getOrThrow(
        Either.flip(readOptions([option, "https://me:hidden@site.example/\u001b[31m"]))
      )
      expect(said).toContain("site.example")
      expect(said).not.toMatch(/hidden|\p{Cc}/u)
    }
  )

  it.each([
    ["/", null, "/"],
    ["guide", null, "/guide/"],
    ["/a//b", null, "/a/b/"],
    ["HTTPS://Team.example:443/guide", "https://team.example", "/guide/"],
    ["http://localhost:8080", "http://localhost:8080", "/"]
  ])("--base %s is the site's place", (given, origin, base) => {
    expect(Either.getOrThrow(readOptions(["--base", given])).options).toMatchObject({ origin, base })
  })

  it("ends with exit code 2, and writes over nobody's files", async () => {
    const thesis = join(folder, "thesis.txt")
    await writeFile(thesis, "three years")
    // A file of the name that a build has, too, is no build.
    await writeFile(join(folder, "guide.json"), '{"chapters":["one"]}')
    expect(await runBuild(["--colour", "red"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^docs-option-unknown: .*--colour.*\n$/)
    })
    expect(await runBuild(["--out", folder])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^docs-option-value: --out takes an empty folder or an older build/)
    })
    for (const out of [thesis, join(thesis, "site")]) {
      expect(await runBuild(["--out", out])).toMatchObject({
        code: 2,
        stderr: `docs-option-value: --out takes a folder that can be written into, not "${out}"\n`
      })
    }
  })

  it("says by name that its pages cannot be searched", async () => {
    const { code, stderr } = await runBuild(["--out", join(folder, "site")], folder, {
      PAGEFIND_EXTENDED_BINARY_PATH: join(folder, "nothing")
    })
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^docs-search-unavailable: .+\n$/m)])
    expect(await readdir(folder)).toEqual([])
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
