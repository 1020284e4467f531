import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "vite"

/** Builds the page without writing it, and compares what a browser has to load of it with what that may be. */

process.env.NODE_ENV = "production"

/** At most, in bytes of packed JavaScript. The first is the design's; the others are what it was, and 5 % more. */
const limits = new Map([
  ["first paint", 12_000],
  ["a judged token", 155_000],
  ["everything in one language", 251_000]
])

/** What is loaded for Dutch only. */
const dutch = /^assets\/(?:dutch|nl)-/

const built = await build({ root: join(import.meta.dirname, ".."), logLevel: "error", build: { write: false } })
const files = [built].flat().flatMap((it) => ("output" in it ? it.output : []))
const chunks = files.filter((it) => it.type === "chunk")

/** A chunk and all that it cannot do without. @param {string} name @returns {ReadonlyArray<string>} */
const withImports = (name) => [
  name,
  ...(chunks.find(({ fileName }) => fileName === name)?.imports ?? []).flatMap(withImports)
]

/** @param {(chunk: (typeof chunks)[number]) => boolean} isMeant */
const from = (isMeant) => chunks.filter(isMeant).flatMap(({ fileName }) => withImports(fileName))

/** @param {Iterable<string>} names */
const packed = (names) => {
  const wanted = new Set(names)
  return files
    .filter(({ fileName }) => wanted.has(fileName))
    .map((file) => gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0)
}

const page = files.find(({ fileName }) => fileName === "index.html")
const [, entry = ""] = /<script[^>]* src="\.\/([^"]+)"/.exec(page?.type === "asset" ? page.source.toString() : "") ?? []
const first = withImports(entry)
const scripts = files.map(({ fileName }) => fileName).filter((name) => name.endsWith(".js") && !dutch.test(name))
const sizes = new Map([
  ["first paint", packed(first)],
  ["a judged token", packed([...first, ...from(({ name }) => name === "engine")])],
  ["everything in one language", packed(scripts)]
])

for (const [name, limit] of limits) {
  const size = sizes.get(name) ?? 0
  // A part that is no longer found is no part that weighs nothing.
  const isGood = size > 0 && size <= limit
  if (!isGood) process.exitCode = 1
  process.stdout.write(`${isGood ? "✓" : "✗"} ${name}: ${size} of ${limit} bytes\n`)
}
