import { assert, describe, it } from "@effect/vitest"
import { Chunk, Effect, Stream } from "effect"
import * as fc from "fast-check"
import { blobArchive } from "../../../src/site/zip/Archive.ts"
import { zip } from "../../../src/site/zip/zip.ts"
import { concat, encode, makeZip, unicodeName, type ZipEntry, type ZipOptions } from "./makeZip.ts"
import { opened, texts } from "./reading.ts"

const page = "<!doctype html><title>Menu</title>".repeat(20)

/** Read back as a name and a text for each file. */
const reads = (entries: ReadonlyArray<ZipEntry>, options?: ZipOptions) =>
  Effect.flatMap(
    Effect.promise(() => makeZip(entries, options)),
    texts
  )

describe("a zip file", () => {
  it.effect("is read whether its files are stored or deflated", () =>
    Effect.gen(function* () {
      const found = yield* reads([
        { name: "index.html", content: page },
        { name: "css/", mode: 0o040755 },
        { name: "css/app.css", content: "a{}", method: 0 },
        { name: "css/empty.css" },
        { name: "css/deflated-empty.css", method: 8 }
      ])
      assert.deepStrictEqual(found, {
        "css/app.css": "a{}",
        "css/deflated-empty.css": "",
        "css/empty.css": "",
        "index.html": page
      })
    })
  )

  it.effect("may be empty", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* reads([]), {})
      assert.deepStrictEqual(yield* reads([], { zip64: true }), {})
    })
  )

  it.effect("may have a comment, and something in front of it or between its parts", () =>
    Effect.gen(function* () {
      const entries = [
        { name: "index.html", content: page },
        { name: "a", content: "a" }
      ]
      const expected = { a: "a", "index.html": page }
      const prefix = encode("#!/bin/sh\nexec unzip $0\n")
      const comment = encode("made by hand PK\u0005\u0006".repeat(1500))
      for (const options of [
        { comment },
        { prefix },
        { prefix, countsPrefix: true },
        { prefix, zip64: true },
        { prefix, comment, zip64: true, countsPrefix: true },
        { afterList: encode("PK\u0005\u0005\u0003\u0000sig") }
      ]) {
        assert.deepStrictEqual(yield* reads(entries, options), expected)
      }
    })
  )

  it.effect("may be in zip64, as a whole or in part", () =>
    Effect.gen(function* () {
      const entries = [
        { name: "index.html", content: page, zip64: true },
        { name: "later", content: page, zip64: true, descriptor: "signed" },
        { name: "a", content: "a" }
      ] as const
      const expected = { a: "a", "index.html": page, later: page }
      assert.deepStrictEqual(yield* reads(entries), expected)
      assert.deepStrictEqual(yield* reads(entries, { zip64: true }), expected)
    })
  )

  it.effect(
    "may have more entries than an old program can count",
    () =>
      Effect.gen(function* () {
        const entries = Array.from({ length: 0x10000 + 3 }, (_, index) => ({ name: `${index}` }))
        const bytes = yield* Effect.promise(() => makeZip(entries))
        assert.strictEqual((yield* opened(bytes)).length, 0x10000 + 3)
      }),
    30_000
  )

  it.effect("may hold zip files, which are files like others", () =>
    Effect.gen(function* () {
      const inner = yield* Effect.promise(() => makeZip([{ name: "evil/../x", content: "x" }]))
      const found = yield* reads([{ name: "download.zip", content: inner, method: 0 }])
      assert.deepStrictEqual(Object.keys(found), ["download.zip"])
    })
  )

  it.effect("is read from what a browser was given", () =>
    Effect.gen(function* () {
      const bytes = yield* Effect.promise(() => makeZip([{ name: "index.html", content: page }]))
      const folder = yield* zip(blobArchive("site.zip", new Blob([bytes]))).open
      const [entry] = yield* folder.entries
      assert.strictEqual(entry?._tag === "File" ? (yield* entry.bytes).byteLength : 0, page.length)
    })
  )

  it.effect("gives large files piece by piece, and at once where that is asked for", () =>
    Effect.gen(function* () {
      const content = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) >> 8)
      const bytes = yield* Effect.promise(() =>
        makeZip([
          { name: "a", content },
          { name: "b", content, method: 0 }
        ])
      )
      for (const file of yield* opened(bytes)) {
        if (file._tag === "Flaw") return yield* file.problem
        const pieces = Chunk.toReadonlyArray(yield* Stream.runCollect(file.chunks))
        assert.isAbove(pieces.length, 5)
        assert.isTrue(concat(...pieces).every((byte, index) => byte === content[index]))
        assert.deepStrictEqual(yield* file.bytes, content)
        assert.strictEqual(file.size, content.byteLength)
      }
    })
  )

  it("gives back what was packed, whatever it is", () => {
    const segment = fc.stringMatching(/^[a-zé日_ -]{1,8}$/).filter((it) => it.trim() !== "")
    const entry = fc.record({
      path: fc.array(segment, { minLength: 1, maxLength: 4 }),
      content: fc.uint8Array({ maxLength: 300 }),
      method: fc.constantFrom(0, 8),
      zip64: fc.boolean(),
      descriptor: fc.constantFrom(undefined, "signed" as const, "bare" as const)
    })
    // With an ending, a file never has the name of a folder.
    const entries = fc.uniqueArray(entry, { maxLength: 12, selector: ({ path }) => path.join("/") })
    return fc.assert(
      fc.asyncProperty(entries, fc.boolean(), fc.uint8Array({ maxLength: 50 }), async (some, zip64, comment) => {
        const named = some.map(({ content, descriptor, method, path, zip64: isWide }) => ({
          name: `${path.join("/")}.x`,
          content,
          method,
          zip64: isWide,
          ...(descriptor && { descriptor })
        }))
        const bytes = await makeZip(named, { zip64, comment })
        const found = await Effect.runPromise(opened(bytes))
        const read = await Promise.all(
          found.map(async (file) =>
            file._tag === "File" ? ([file.path, await Effect.runPromise(file.bytes)] as const) : []
          )
        )
        assert.deepStrictEqual(
          new Map(read.map(([path, content]) => [path, Array.from(content ?? [])])),
          new Map(named.map(({ content, name }) => [name, Array.from(content)]))
        )
      }),
      { numRuns: 60 }
    )
  })
})

describe("a name in a zip file", () => {
  const name = (entry: ZipEntry) => Effect.map(reads([entry]), (found) => Object.keys(found))

  it.effect("is in UTF-8 where the archive says so, or a field for that very name", () =>
    Effect.gen(function* () {
      const raw = Uint8Array.of(0x63, 0x61, 0x66, 0x82)
      assert.deepStrictEqual(yield* name({ name: "日本.html", flags: 1 << 11 }), ["日本.html"])
      assert.deepStrictEqual(yield* name({ name: raw, extra: unicodeName("café", raw) }), ["café"])
      assert.deepStrictEqual(yield* name({ name: raw, extra: unicodeName("other", encode("renamed")) }), ["café"])
    })
  )

  it.effect("is in UTF-8 if it can be, and otherwise in what MS-DOS spoke", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* name({ name: "één.html" }), ["één.html"])
      assert.deepStrictEqual(yield* name({ name: Uint8Array.of(0x82, 0x82, 0x6e), system: 0 }), ["één"])
    })
  )

  it.effect("is followed by fields that need not be understood", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* name({ name: "a", extra: Uint8Array.of(1, 0, 200, 0, 5), localExtra: encode("xyz") }),
        ["a"]
      )
    })
  )

  it.effect("begins where the site does, even if the archive begins one folder above", () =>
    Effect.gen(function* () {
      const found = yield* reads([
        { name: "./", mode: 0o040755 },
        { name: "./index.html", content: page }
      ])
      assert.deepStrictEqual(found, { "index.html": page })
    })
  )
})
