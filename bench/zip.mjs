import { spawn } from "node:child_process"
import { closeSync, openSync, readSync, statSync } from "node:fs"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { cpus, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { inflateRawSync } from "node:zlib"

/**
 * The same archives listed and read to the last byte by our reader, by zip.js and by fflate, each in a process of its
 * own. Ours verifies every checksum; zip.js leaves that out unless it is asked for, and fflate cannot.
 */

const require = createRequire(import.meta.url)
const icons = join(dirname(require.resolve("@mdi/svg/package.json")), "svg")
const core = join(import.meta.dirname, "../packages/core")

/** Reads everything, and answers with the bytes that came out. */
const entry = `
import { Effect, Stream } from "effect"
import { platformInflate } from "./src/site/zip/Inflate.ts"
import { zip } from "./src/site/zip/zip.ts"

const leaves = (folder) =>
  Effect.flatMap(folder.entries, (entries) =>
    Effect.map(
      Effect.forEach(entries, (it) => (it._tag === "Folder" ? leaves(it) : Effect.succeed([it]))),
      (found) => found.flat()
    )
  )

export const readAll = ({ read, size }, whole) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const archive = { name: "site.zip", size, read: (from, to) => Effect.sync(() => read(from, to)) }
      const inflate = whole && {
        ...platformInflate,
        whole: (deflated, most) => Effect.try({ try: () => whole(deflated, most), catch: () => "bad-data" })
      }
      const files = yield* Effect.flatMap(zip(archive, inflate).open, leaves)
      let bytes = 0
      yield* Effect.forEach(
        files,
        (file) =>
          file.size > 1e6
            ? Stream.runForEach(file.chunks, (piece) => Effect.sync(() => (bytes += piece.byteLength)))
            : Effect.map(file.bytes, (content) => (bytes += content.byteLength)),
        { concurrency: whole ? 1 : 16 }
      )
      return bytes
    })
  )
`

/** @param {string} outDir our reader as one file, with what a runtime of this age can run */
const bundle = async (outDir) => {
  const vite = createRequire(join(core, "../cli/package.json")).resolve("vite")
  const { build } = /** @type {{ build: (config: object) => Promise<unknown> }} */ (
    await import(pathToFileURL(vite).href)
  )
  const id = join(core, "bench-entry.js")
  await build({
    logLevel: "warn",
    configFile: false,
    root: core,
    plugins: [
      {
        name: "entry-in-memory",
        /** @param {string} source */
        resolveId: (source) => (source === "entry" ? id : null),
        /** @param {string} path */
        load: (path) => (path === id ? entry : null)
      }
    ],
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: "entry", output: { entryFileNames: "ours.mjs", codeSplitting: false } }
    }
  })
}

/** Made ready first, so that what is measured is the reading. @typedef {(folder: string) => Promise<(file: string) => Promise<number>>} Tool */

/** @param {Uint8Array} deflated @param {number} most */
const inflateAtOnce = (deflated, most) => inflateRawSync(deflated, { maxOutputLength: Math.max(most, 1) })

/** @typedef {{ readAll: (archive: object, whole?: typeof inflateAtOnce) => Promise<number> }} Ours */

/** @param {string} folder @param {typeof inflateAtOnce} [whole] */
const ours = async (folder, whole) => {
  const bundled = pathToFileURL(join(folder, "ours.mjs")).href
  const { readAll } = /** @type {Ours} */ (await import(bundled))
  /** @param {string} file */
  return async (file) => {
    const handle = openSync(file, "r")
    /** @param {number} from @param {number} to */
    const read = (from, to) => {
      const bytes = new Uint8Array(to - from)
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.byteLength, from))
    }
    const bytes = await readAll({ read, size: statSync(file).size }, whole)
    closeSync(handle)
    return bytes
  }
}

/** @type {Record<string, Tool>} */
const tools = {
  ours: (folder) => ours(folder, inflateAtOnce),
  "ours, as in a browser": (folder) => ours(folder),
  "zip.js": async () => {
    const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await import("@zip.js/zip.js")
    configure({ useWebWorkers: false })
    return async (file) => {
      let bytes = 0
      const found = await new ZipReader(new Uint8ArrayReader(await readFile(file))).getEntries()
      // As many at a time as our reader is asked for in a browser.
      for (let at = 0; at < found.length; at += 16) {
        const some = found.slice(at, at + 16)
        const contents = await Promise.all(
          some.map(async (it) => (it.directory ? undefined : it.getData(new Uint8ArrayWriter())))
        )
        for (const content of contents) bytes += content?.byteLength ?? 0
      }
      return bytes
    }
  },
  fflate: async () => {
    const { unzipSync } = await import("fflate")
    return async (file) =>
      Object.values(unzipSync(await readFile(file))).reduce((sum, { byteLength }) => sum + byteLength, 0)
  }
}

/** @typedef {{ seconds: number, bytes: number, peak: number }} Run */

/** @param {string} tool @param {string} file @param {string} folder @returns {Promise<Run>} */
const inItsProcess = (tool, file, folder) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, tool, file, folder], {
      stdio: ["ignore", "pipe", "inherit"]
    })
    let output = ""
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text))
    child.on("error", reject).on("close", (code) => {
      if (code === 0) resolve(/** @type {Run} */ (JSON.parse(output)))
      else reject(new Error(`${tool} ended with ${code}`))
    })
  })

const compare = async () => {
  const { zipSync } = await import("fflate")
  const folder = await mkdtemp(join(tmpdir(), "bench-zip-"))
  try {
    await bundle(folder)
    const names = await readdir(icons)
    /** @type {Record<string, Uint8Array>} */
    const site = {}
    for (const name of names) site[name] = await readFile(join(icons, name))
    const film = Uint8Array.from({ length: 200 * 1024 * 1024 }, () => Math.random() * 32)
    /** @type {ReadonlyArray<readonly [name: string, times: number, archive: Uint8Array]>} */
    const archives = [
      [`${names.length} files`, 5, zipSync(site)],
      ["200 MB stored", 1, zipSync({ film }, { level: 0 })],
      ["200 MB deflated", 1, zipSync({ film }, { level: 1 })]
    ]
    console.log(`Node ${process.versions.node}, ${cpus().length} cores`)
    for (const [name, times, archive] of archives) {
      const file = join(folder, "site.zip")
      await writeFile(file, archive)
      console.log(`\n${name}, ${(archive.byteLength / 1024 / 1024).toFixed(1)} MB packed`)
      /** @type {number | undefined} */
      let first
      for (const tool of Object.keys(tools)) {
        const runs = []
        for (let run = 0; run < times; run += 1) runs.push(await inItsProcess(tool, file, folder))
        runs.sort((one, other) => one.seconds - other.seconds)
        const { seconds, peak } = runs[Math.floor(times / 2)] ?? { seconds: 0, peak: 0 }
        first ??= seconds
        console.log(
          `${tool.padEnd(24)}${`${seconds.toFixed(2)} s`.padStart(9)}${`${peak.toFixed(0)} MB`.padStart(9)}   ours/this ${(first / seconds).toFixed(2)}`
        )
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const [, , name = "", file = "", folder = ""] = process.argv
const tool = tools[name]
if (tool === undefined) {
  await compare()
} else {
  const read = await tool(folder)
  const start = performance.now()
  const bytes = await read(file)
  const seconds = (performance.now() - start) / 1000
  const status = await readFile("/proc/self/status", "utf8").catch(() => "")
  const peak = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024
  console.log(JSON.stringify({ seconds, bytes, peak }))
}
