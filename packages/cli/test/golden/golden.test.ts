import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { page } from "@pages-publisher/core/site/page"
import type { Source } from "@pages-publisher/core/site/Source"
import { zip } from "@pages-publisher/core/site/zip/zip"
import { makeZip } from "@pages-publisher/core/test/site/zip/makeZip"
import { Effect, type Layer } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { diskArchive } from "../../src/node/diskArchive.ts"
import { DiskFile } from "../../src/node/DiskFile.ts"
import { folder } from "../../src/node/folder.ts"
import { nodeBlobHasher } from "../../src/node/nodeBlobHasher.ts"
import { nodeInflate } from "../../src/node/nodeInflate.ts"
import { temporary } from "../e2e/program.ts"
import { archives } from "./archives.ts"
import { type Browser, openBrowser } from "./browser.ts"
import { type Becomes, type Files, inputs } from "./inputs.ts"
import type { Carried } from "./inBrowser.ts"
import { type Asked, type Outcome, outcomeOf } from "./outcome.ts"
import { pages } from "./pages.ts"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

const encode = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content
const carried = (content: string | Uint8Array) => Buffer.from(encode(content)).toString("base64")

const onDisk = async (files: Files): Promise<Source> => {
  const root = await temporary()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return folder(root)
}

const fileOnDisk = async (bytes: Uint8Array) => {
  const path = join(await temporary(), "input")
  await writeFile(path, bytes)
  return path
}

const zipOnDisk = async (bytes: Uint8Array): Promise<Source> =>
  zip(await Effect.runPromise(diskArchive(await fileOnDisk(bytes))), nodeInflate)

const zipOf = (files: Files) =>
  makeZip(Object.entries(files).map(([name, content]) => ({ name, content, flags: 0x800 })))

/** What Node and a browser say, which has to be the same. */
const outcomes = async (inNode: Source, inBrowser: Carried, asked: Asked) => {
  const hashers: ReadonlyArray<Layer.Layer<BlobHasher>> = [nodeBlobHasher, BlobHasher.webCrypto]
  const [node, ...others] = await Promise.all([
    ...hashers.map((hasher) => outcomeOf(inNode, asked, hasher)),
    browser.golden(inBrowser, asked)
  ])
  for (const other of others) expect(nameless(other)).toEqual(nameless(node))
  return node
}

/** An archive on disk has a path, and one in a browser a name. */
const nameless = (outcome: Outcome): unknown =>
  JSON.parse(JSON.stringify(outcome, (key, value: unknown) => (key === "archive" ? "" : value)))

const tags = (told: ReadonlyArray<unknown>) => told.map((one) => (one as { readonly _tag: string })._tag)

const expectOutcome = (outcome: Outcome, { paths, problems, root, underPath, warnings }: Becomes) => {
  if ("problems" in outcome) {
    expect(tags(outcome.problems)).toEqual(problems)
    return
  }
  expect(outcome.files.map(([path]) => path)).toEqual(paths)
  expect(outcome.root).toBe(root ?? "")
  expect(tags(outcome.warnings)).toEqual(warnings ?? [])
  expect(tags(outcome.underPath)).toEqual(underPath ?? [])
}

describe("a site is the same in Node and in a browser, as a folder and as an archive:", () => {
  it.each(inputs)("$name", async ({ asked = {}, becomes, files, notOnDisk }) => {
    const carriedFolder: Carried = {
      kind: "folder",
      files: Object.entries(files).map(([path, content]) => [path, carried(content)] as const)
    }
    const archive = await zipOf(files)
    const asZip = await outcomes(await zipOnDisk(archive), { kind: "zip", content: carried(archive) }, asked)
    expectOutcome(asZip, becomes)
    const asFolder =
      notOnDisk === true
        ? await browser.golden(carriedFolder, asked)
        : await outcomes(await onDisk(files), carriedFolder, asked)
    expect(asFolder).toEqual(asZip)
  })
})

describe("an archive is the same in Node and in a browser:", () => {
  it.each(archives)("$name", async ({ asked = {}, becomes, bytes }) => {
    const archive = await bytes()
    expectOutcome(await outcomes(await zipOnDisk(archive), { kind: "zip", content: carried(archive) }, asked), becomes)
  })
})

describe("a page is the same in Node and in a browser:", () => {
  it.each(pages)("$name", async ({ becomes, text }) => {
    const path = await fileOnDisk(encode(text))
    const inNode = page("menu", new DiskFile(path, path, encode(text).byteLength))
    expectOutcome(await outcomes(inNode, { kind: "page", content: carried(text) }, {}), becomes)
  })
})
