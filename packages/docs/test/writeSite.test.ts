import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { lackOf } from "../src/build/outFolder.ts"
import { OutUnwritable, writeSite } from "../src/build/writeSite.ts"
import { filesIn } from "./builtSite.ts"

const data = '{\n "format": "pages-publisher-guide/1"\n}\n'
const older = new Map([
  ["index.html", "old"],
  ["guide.json", data],
  ["problems/gone/index.html", "old"],
  ["problems/zip-bomb/index.html", "old"]
])
const newer = new Map([
  ["index.html", "new"],
  ["problems/zip-bomb/index.html", "new"],
  ["guide.json", data]
])

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const there = async (below = folder) =>
  new Map([...(await filesIn(below))].map(([path, content]) => [path, content.toString("utf8")] as const))

describe("a site that is written", () => {
  it("stands in place of an older one, and leaves what begins with a dot and what a link leads to", async () => {
    const site = join(folder, "site")
    await writeSite(site, older)
    await mkdir(join(site, ".git"))
    await writeFile(join(site, ".git/config"), "mine")
    await mkdir(join(folder, "elsewhere"))
    await writeFile(join(folder, "elsewhere/thesis.txt"), "three years")
    await symlink(join(folder, "elsewhere"), join(site, "linked"))
    await writeSite(site, newer)
    expect(await there(site)).toEqual(new Map([...newer, [".git/config", "mine"]]))
    expect(await there(join(folder, "elsewhere"))).toEqual(new Map([["thesis.txt", "three years"]]))
  })

  it("is whole after two builds at the same time", async () => {
    await writeSite(folder, older)
    await Promise.all([writeSite(folder, newer), writeSite(folder, newer)])
    expect(await there()).toEqual(newer)
  })

  it("can be built over where it was stopped after its first file", async () => {
    await mkdir(join(folder, "index.html"))
    await expect(writeSite(folder, older)).rejects.toThrow(OutUnwritable)
    expect([...(await there()).keys()]).toEqual(["guide.json"])
    expect(lackOf(folder)).toBeNull()
  })
})
