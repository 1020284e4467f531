import { mkdir, symlink, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { claimsOf } from "@pages-publisher/core/site/claims"
import { fixedRules } from "@pages-publisher/core/site/ignored"
import { mergeFlaws } from "@pages-publisher/core/site/mergeFlaws"
import { walk } from "@pages-publisher/core/site/walk"
import { Chunk, Effect, Stream } from "effect"
import { describe, expect, it } from "vitest"
import { DiskFile } from "../src/node/DiskFile.ts"
import { folder } from "../src/node/folder.ts"
import { temporary } from "./e2e/program.ts"
import { site } from "./e2e/site.ts"

const walked = (path: string) => Effect.runPromise(Effect.flatMap(folder(path).open, (top) => walk(top, fixedRules)))

const paths = async (path: string) => (await walked(path)).files.map((file) => file.path)

const problems = async (path: string) => mergeFlaws((await walked(path)).problems)

describe("links in a folder", () => {
  it("that all lead to each other are refused, and not followed for ever", async () => {
    const root = await temporary()
    const names = "abcdefghi".split("")
    for (const name of names) {
      await mkdir(join(root, name))
      await writeFile(join(root, name, "page.html"), name)
    }
    for (const name of names) for (const other of names) await symlink(`../${other}`, join(root, name, `to-${other}`))
    const [problem] = await problems(root)
    expect(problem).toMatchObject({ _tag: "SiteUnreadable" })
    expect(problem?._tag === "SiteUnreadable" && new Set(problem.files.map(({ reason }) => reason))).toEqual(
      new Set(["links-without-end"])
    )
  })

  it("are each followed to a folder inside, also through one another", async () => {
    const root = await site({ "v2/index.html": "2", "shared/a.css": "x" })
    await symlink("v2", join(root, "latest"))
    await symlink("v2", join(root, "stable"))
    await symlink("../shared", join(root, "v2/assets"))
    expect(await paths(root)).toEqual([
      "latest/index.html",
      "latest/assets/a.css",
      "shared/a.css",
      "stable/index.html",
      "stable/assets/a.css",
      "v2/index.html",
      "v2/assets/a.css"
    ])
  })

  it("are left out where they lead to what is left out", async () => {
    const root = await site({ "index.html": "x", ".git/config": "secret", "node_modules/m/a.js": "x" })
    await symlink(".git/config", join(root, "conf.txt"))
    await symlink(".git", join(root, "history"))
    await symlink("node_modules/m", join(root, "m"))
    expect(await paths(root)).toEqual(["index.html"])
  })

  it("are told together where they lead out", async () => {
    const root = await site({ "index.html": "x" })
    for (const name of ["a", "b"]) await symlink("/etc/hosts", join(root, name))
    expect(await problems(root)).toMatchObject([{ _tag: "SiteSymlinkOutside", links: [{ path: "a" }, { path: "b" }] }])
  })

  it.each(["gone.html", "self"])("that lead nowhere are named: %s", async (target) => {
    const root = await site({ "index.html": "x" })
    await symlink(target, join(root, "self"))
    expect(await problems(root)).toMatchObject([
      { _tag: "SiteUnreadable", files: [{ path: "self", reason: "dangling-link" }] }
    ])
  })
})

describe("a file on disk", () => {
  it.skipIf(process.platform === "win32")("is never read much further than it is said to be long", async () => {
    const endless = new DiskFile("/dev/zero", "zero", 3)
    expect(await Effect.runPromise(endless.bytes)).toHaveLength(4)
    const pieces = await Effect.runPromise(Stream.runCollect(endless.chunks))
    expect(Chunk.reduce(pieces, 0, (length, piece) => length + piece.byteLength)).toBe(4)
  })

  // Other systems refuse such names themselves.
  it.runIf(process.platform === "linux")("is refused for its name where that is no text", async () => {
    const root = await site({ "index.html": "x" })
    const page = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.of(0xe9), Buffer.from(".html")])
    await writeFile(page, "x")
    const { files } = await walked(root)
    expect(claimsOf(files, "", Number.POSITIVE_INFINITY).problems).toMatchObject([
      { _tag: "SitePathUnsafe", paths: [{ path: "caf\ufffd.html", reason: "not-unicode" }] }
    ])
  })
})
