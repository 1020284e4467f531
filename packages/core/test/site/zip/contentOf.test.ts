import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import type { Problem } from "../../../src/problems/Problem.ts"
import { zip } from "../../../src/site/zip/zip.ts"
import { deflate, encode, makeZip, type ZipEntry } from "./makeZip.ts"
import { archiveOf, opened, spoiled } from "./reading.ts"

const text = "<!doctype html>".repeat(10)
const page: ZipEntry = { name: "index.html", content: text }
const noise = Uint8Array.from({ length: 1_500_000 }, (_, index) => (index * 7919) >> 8)
const film: ZipEntry = { name: "film", content: noise }

/** What is said when the content is read, at once and piece by piece. */
const reading = (entry: ZipEntry) =>
  Effect.gen(function* () {
    const bytes = yield* Effect.promise(() => makeZip([entry, { name: "last", content: "x" }]))
    const atOnce = yield* spoiled(bytes)
    const found = yield* opened(bytes)
    const piecewise = yield* Effect.flip(
      Effect.forEach(found, (leaf) => (leaf._tag === "File" ? Stream.runDrain(leaf.chunks) : Effect.void))
    )
    assert.strictEqual<Problem["_tag"]>(piecewise._tag, atOnce._tag)
    return atOnce
  })

const broken = (file: string, reason: string) => ({ _tag: "ZipBroken", archive: "site.zip", file, reason })

describe("the content of a file in an archive", () => {
  it.effect("is verified by its checksum", () =>
    Effect.gen(function* () {
      const other = { crc: 7 }
      for (const entry of [page, film]) {
        for (const method of [0, 8]) {
          const said = yield* reading({ ...entry, method, inList: other, inHeader: other })
          assert.deepStrictEqual<unknown>(said, broken(String(entry.name), "wrong-checksum"))
        }
      }
    })
  )

  it.effect("is refused where there is less than the archive says", () =>
    Effect.gen(function* () {
      for (const entry of [page, film]) {
        const size = { size: 2_000_000 }
        const said = yield* reading({ ...entry, method: 8, inList: size, inHeader: size })
        assert.deepStrictEqual<unknown>(said, broken(String(entry.name), "wrong-size"))
      }
    })
  )

  it.effect("is refused where there is more, which is not unpacked", () =>
    Effect.gen(function* () {
      const zeros = yield* Effect.promise(() => deflate(new Uint8Array(30e6)))
      for (const size of [0, 10, 1_100_000]) {
        const said = { size }
        const entry = { name: "zeros", packed: zeros, method: 8, inList: said, inHeader: said }
        assert.deepStrictEqual<unknown>(yield* reading(entry), {
          _tag: "ZipBomb",
          archive: "site.zip",
          file: "zeros",
          reason: "inflates",
          found: 0,
          limit: size
        })
      }
    })
  )

  it.effect("is refused where it is no Deflate, or ends in the middle", () =>
    Effect.gen(function* () {
      const packed = yield* Effect.promise(() => deflate(encode(text)))
      for (const spoilt of [encode("nothing that was deflated"), packed.subarray(0, -3)]) {
        assert.deepStrictEqual<unknown>(yield* reading({ ...page, packed: spoilt }), broken("index.html", "bad-data"))
      }
      const large = yield* Effect.promise(() => deflate(noise))
      const cut = { ...film, packed: large.subarray(0, -3000) }
      assert.deepStrictEqual<unknown>(yield* reading(cut), broken("film", "bad-data"))
    })
  )

  it.effect("is refused where the archive contradicts itself", () =>
    Effect.gen(function* () {
      for (const inHeader of [
        { name: "index.phtm" },
        { name: "index.html5" },
        { method: 0 },
        { crc: 1 },
        { packed: 1 },
        { size: 1 },
        { signature: 7 }
      ]) {
        for (const entry of [page, { ...film, name: "index.html" }]) {
          assert.deepStrictEqual<unknown>(yield* reading({ ...entry, inHeader }), broken("index.html", "contradiction"))
        }
      }
      // Only its own header tells that it reaches into the next one.
      const packed = yield* Effect.promise(() => deflate(encode(text)))
      const said = { packed: packed.byteLength + 4 }
      const long = { ...page, packed, localExtra: encode("PKxx"), inList: said, inHeader: said }
      assert.deepStrictEqual<unknown>(yield* reading(long), broken("index.html", "contradiction"))
    })
  )

  it.effect("is refused where the archive became shorter meanwhile", () =>
    Effect.gen(function* () {
      const archive = archiveOf(yield* Effect.promise(() => makeZip([page, film])))
      let isShort = false
      const folder = yield* zip({
        ...archive,
        read: (from, to) => Effect.map(archive.read(from, to), (bytes) => (isShort ? bytes.subarray(0, 20) : bytes))
      }).open
      isShort = true
      for (const entry of yield* folder.entries) {
        if (entry._tag !== "File") continue
        const problem = yield* Effect.flip(entry.bytes)
        assert.deepInclude(problem, { _tag: "ZipBroken", reason: "cut-off" })
      }
    })
  )

  it.effect("may be a link to something inside, and to nothing else", () =>
    Effect.gen(function* () {
      const link = (name: string, content: string): ZipEntry => ({ name, content, mode: 0o120777 })
      const bytes = yield* Effect.promise(() =>
        makeZip([page, link("img/a", "../index.html"), link("b", "/etc/passwd"), link("c", "../../x"), link("d", "no")])
      )
      const found = yield* opened(bytes)
      assert.deepStrictEqual(
        found.map((leaf) => [leaf.path, leaf._tag === "File" ? "File" : leaf.problem._tag]),
        [
          ["b", "SiteSymlinkOutside"],
          ["c", "SiteSymlinkOutside"],
          ["d", "SiteUnreadable"],
          ["img/a", "File"],
          ["index.html", "File"]
        ]
      )
    })
  )
})
