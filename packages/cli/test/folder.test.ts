import { mkdir, symlink, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Chunk, Effect, Stream } from "effect"
import { describe, expect, it } from "vitest"
import { folder } from "../src/node/folder.ts"
import { temporary } from "./e2e/program.ts"
import { site } from "./e2e/site.ts"

const paths = async (path: string) =>
  Chunk.toReadonlyArray(await Effect.runPromise(Stream.runCollect(folder(path).files))).map((file) => file.path)

const problem = (path: string) => Effect.runPromise(Effect.flip(Stream.runDrain(folder(path).files)))

describe("links in a folder", () => {
  it("that all lead to each other are refused, and not followed for ever", async () => {
    const root = await temporary()
    const names = "abcdefghi".split("")
    for (const name of names) {
      await mkdir(join(root, name))
      await writeFile(join(root, name, "page.html"), name)
    }
    for (const name of names) for (const other of names) await symlink(`../${other}`, join(root, name, `to-${other}`))
    expect(await problem(root)).toMatchObject({ _tag: "SiteUnreadable", reason: "too many links one inside the other" })
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
    expect(await problem(root)).toMatchObject({ _tag: "SiteSymlinkOutside", links: [{ path: "a" }, { path: "b" }] })
  })

  it.each(["gone.html", "self"])("that lead nowhere are named: %s", async (target) => {
    const root = await site({ "index.html": "x" })
    await symlink(target, join(root, "self"))
    expect(await problem(root)).toMatchObject({
      _tag: "SiteUnreadable",
      file: "self",
      reason: "the link leads nowhere"
    })
  })
})
