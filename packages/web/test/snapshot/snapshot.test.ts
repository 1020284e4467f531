import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { given, type Given } from "@pages-publisher/core/site/given"
import { takeSnapshot } from "@pages-publisher/core/site/takeSnapshot"
import { makeZip } from "@pages-publisher/core/test/site/zip/makeZip"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openPage, type Opened } from "./browser.ts"
import type { Carried, InPage } from "./inPage.ts"
import { type Asked, outcomeOf } from "./outcome.ts"

declare const test: InPage

let opened: Opened
const folders: Array<string> = []
beforeAll(async () => {
  opened = await openPage()
})
afterAll(async () => {
  await opened?.close()
  for (const folder of folders) await rm(folder, { recursive: true })
})

const temporary = async () => {
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-web-"))
  folders.push(folder)
  return folder
}

interface Input {
  readonly name: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly asked?: Asked
}
interface Archive {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
  readonly asked?: Asked
}
/** The inputs of the command line's own test, which lie with it. */
const golden = (name: string) => import(new URL(`../../../cli/test/golden/${name}.ts`, import.meta.url).href)
const { inputs } = (await golden("inputs")) as { readonly inputs: ReadonlyArray<Input> }
const { archives } = (await golden("archives")) as { readonly archives: ReadonlyArray<Archive> }

const carried = (content: string | Uint8Array) => Buffer.from(content).toString("base64")

const inNode = ({ files, kind }: Carried, asked: Asked) => {
  const it: Given = {
    name: "menu",
    kind,
    files: files.map(([path, content]) => ({ path, blob: new Blob([Buffer.from(content, "base64")]) })),
    folders: [],
    unreadable: []
  }
  const snapshot = (...[options]: Parameters<Parameters<typeof outcomeOf>[0]["snapshot"]>) =>
    takeSnapshot(given(it), options).pipe(Effect.provide(BlobHasher.webCrypto))
  return outcomeOf({ name: "menu", snapshot }, asked)
}

const expectSame = async (input: Carried, asked: Asked = {}) => {
  const [node, worker] = await Promise.all([
    inNode(input, asked),
    opened.page.evaluate(([it, how]) => test.golden(it, how), [input, asked] as const)
  ])
  expect(worker).toEqual(JSON.parse(JSON.stringify(node)))
}

describe("a worker says what Node says of", () => {
  it.each(inputs)("a folder: $name", async ({ asked, files }) => {
    await expectSame({ kind: "folder", files: Object.entries(files).map(([path, it]) => [path, carried(it)]) }, asked)
  })

  it.each(archives)("an archive: $name", async ({ asked, bytes }) => {
    await expectSame({ kind: "file", files: [["menu.zip", carried(await bytes())]] }, asked)
  })

  it.each([
    ["menu.html", "<h1>Soup</h1>"],
    ["menu.pdf", "%PDF-1.7"],
    ["menu.txt", "Soup"]
  ])("one file: %s", async (name, text) => {
    await expectSame({ kind: "file", files: [[name, carried(text)]] })
  })
})

const siteOf = async (files: number) => {
  const folder = join(await temporary(), "menu")
  await mkdir(join(folder, "img"), { recursive: true })
  await mkdir(join(folder, "node_modules/huge"), { recursive: true })
  await mkdir(join(folder, "nothing"))
  await writeFile(join(folder, "index.html"), "<h1>Soup</h1>")
  await writeFile(join(folder, "node_modules/huge/a.js"), "1")
  // As a Mac spells it.
  await writeFile(join(folder, "cafe\u0301.html"), "<p>Coffee</p>")
  for (let at = 2; at < files; at += 500) {
    const some = Array.from({ length: Math.min(500, files - at) }, (_, index) => at + index)
    await Promise.all(some.map((it) => writeFile(join(folder, "img", `${it}.svg`), `<svg><!-- ${it} --></svg>`)))
  }
  return folder
}

/** Drops paths of this computer on the page, as a person does. */
const drop = async (paths: ReadonlyArray<string>) => {
  const session = await opened.page.context().newCDPSession(opened.page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 20, y: 20, data })
  }
  await session.detach()
  return opened.page.evaluate(() => test.arrived())
}

describe("what is given to a page", () => {
  it("is a folder of many files", async () => {
    const seen = await drop([await siteOf(1000)])
    expect(seen?.given).toMatchObject({ name: "menu", kind: "folder", files: 1000, unreadable: [] })
    expect(seen?.given.folders.toSorted()).toEqual(["node_modules/", "nothing/"])
    expect(seen?.outcome).toMatchObject({
      index: "index.html",
      leftOut: [{ path: "node_modules/", rule: "node_modules", file: null }]
    })
    const { files = [] } = seen !== null && "files" in seen.outcome ? seen.outcome : {}
    expect(files).toHaveLength(1000)
    expect(files.some(([path]) => path === "caf\u00e9.html")).toBe(true)
    expect(seen?.found.length).toBeGreaterThan(1)
  })

  it("is a zip file, a page, or several files at once", async () => {
    const folder = await temporary()
    const [zip, page, style] = ["menu.zip", "soup.html", "site.css"].map((name) => join(folder, name))
    await writeFile(zip!, await makeZip([{ name: "menu/index.html", content: "<h1>Soup</h1>" }]))
    await writeFile(page!, "<h1>Soup</h1>")
    await writeFile(style!, "h1 { color: green }")
    expect(await drop([zip!])).toMatchObject({ given: { kind: "file", name: "menu.zip" }, outcome: { root: "menu/" } })
    expect(await drop([page!])).toMatchObject({ given: { kind: "file" }, outcome: { index: "index.html" } })
    expect(await drop([page!, style!])).toMatchObject({
      given: { kind: "folder", name: "soup.html, site.css", files: 2 },
      outcome: { problems: [{ _tag: "SiteNoIndex" }] }
    })
  })

  it("may be pasted", async () => {
    const seen = await opened.page.evaluate(() => test.paste([["soup.html", "<h1>Soup</h1>"]]))
    expect(seen).toMatchObject({ given: { kind: "file" }, outcome: { index: "index.html" } })
    expect(await opened.page.evaluate(() => test.paste([]))).toBeNull()
  })

  it("may be chosen, and is called off in the middle", async () => {
    const folder = await siteOf(1000)
    await opened.page.setInputFiles("#folder", folder)
    const seen = await opened.page.evaluate(() => test.arrived())
    expect(seen).toMatchObject({ given: { kind: "folder", name: "menu", files: 1001 }, outcome: { size: 22_874 } })
    expect(await opened.page.evaluate(() => test.cancelled("#folder"))).toBe(0)
  })

  it("is read again when it is sent, and must be the same", async () => {
    const folder = await siteOf(3)
    await opened.page.setInputFiles("#folder", folder)
    await opened.page.exposeFunction("change", () => writeFile(join(folder, "index.html"), "<h1>Stew, today</h1>"))
    const read = await opened.page.evaluate(() =>
      test.again("#folder", (globalThis as unknown as { readonly change: () => Promise<void> }).change)
    )
    expect(read).toBe("SiteChangedWhileReading")
  })
})

it("loads the code that page and worker have in common once", () => {
  const marks = ["site-changed-while-reading", "zip-broken"]
  for (const mark of marks) expect([...opened.scripts.values()].filter((it) => it.includes(mark))).toHaveLength(1)
  const worker = [...opened.scripts].find(([name]) => name.includes("snapshot"))
  // All of the user interface may have 120 kB, and most of it is what both need.
  expect(gzipSync(worker?.[1] ?? "").byteLength).toBeLessThan(50_000)
})
