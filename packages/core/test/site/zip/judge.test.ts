import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { zip } from "../../../src/site/zip/zip.ts"
import { concat, encode, makeZip, type ZipEntry, type ZipOptions } from "./makeZip.ts"
import { opened, refused } from "./reading.ts"

const archive = "site.zip"

/** What is said when an archive of these entries is opened. */
const refusing = (entries: ReadonlyArray<ZipEntry>, options?: ZipOptions) =>
  Effect.flatMap(
    Effect.promise(() => makeZip(entries, options)),
    refused
  )

const good: ZipEntry = { name: "index.html", content: "<!doctype html>" }

describe("an archive that is not complete", () => {
  it.effect("is told apart from what is no zip file", () =>
    Effect.gen(function* () {
      const whole = yield* Effect.promise(() => makeZip([good, { name: "a", content: "a" }]))
      const broken = (reason: string) => ({ _tag: "ZipBroken", archive, file: null, reason })
      assert.deepStrictEqual<unknown>(yield* refused(new Uint8Array()), broken("empty"))
      assert.deepStrictEqual<unknown>(yield* refused(encode("<!doctype html>Sign in")), broken("not-zip"))
      assert.deepStrictEqual<unknown>(yield* refused(encode("PK")), broken("not-zip"))
      for (const length of [4, 60, whole.byteLength - 22, whole.byteLength - 1]) {
        assert.deepStrictEqual<unknown>(yield* refused(whole.subarray(0, length)), broken("cut-off"))
      }
      assert.deepStrictEqual<unknown>(yield* refused(concat(whole, encode("more"))), broken("cut-off"))
    })
  )

  it.effect("is not taken for an archive inside it that is complete", () =>
    Effect.gen(function* () {
      const inner = yield* Effect.promise(() => makeZip([good]))
      const outer = yield* Effect.promise(() => makeZip([good, { name: "inner.zip", content: inner, method: 0 }]))
      const end = outer.findLastIndex((_, at) => encode("PK\u0001\u0002").every((byte, i) => outer[at + i] === byte))
      const list = outer.subarray(0, end).findLastIndex((_, at) => outer[at] === 0x50 && outer[at + 2] === 1)
      assert.include(yield* refused(outer.subarray(0, list)), { _tag: "ZipBroken", reason: "directory" })
    })
  )

  it.effect("is refused where its list and its end do not fit", () =>
    Effect.gen(function* () {
      const ends = [{ count: 2 }, { length: 20 }, { length: 4000 }, { offset: 4 }, { offset: 4000 }]
      for (const end of ends) {
        for (const zip64 of [false, true]) {
          assert.include(yield* refusing([good], { end, zip64 }), { _tag: "ZipBroken", reason: "directory" })
        }
      }
      for (const inList of [{ offset: 5000 }, { packed: 5000 }, { signature: 7 }]) {
        assert.include(yield* refusing([{ ...good, inList }]), { _tag: "ZipBroken", reason: "directory" })
      }
      assert.include(yield* refusing([{ ...good, method: 0, inList: { size: 3 } }]), { reason: "directory" })
      assert.include(yield* refusing([{ name: "css/", content: "a" }]), { file: "css", reason: "directory" })
    })
  )
})

describe("an archive that cannot be read", () => {
  it.effect("says how it is packed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual<unknown>(
        yield* refusing([good, { ...good, name: "a", method: 14 }, { ...good, name: "b", method: 93 }]),
        { _tag: "ZipUnsupported", archive, method: "LZMA", files: ["a", "b"], total: 2 }
      )
      assert.include(yield* refusing([{ ...good, method: 9 }]), { method: "Deflate64" })
      assert.include(yield* refusing([{ ...good, method: 77 }]), { method: "method 77" })
      assert.include(yield* refusing([{ ...good, flags: 0x20 }]), { method: "patches" })
    })
  )

  it.effect("says that it is split", () =>
    Effect.gen(function* () {
      for (const zip64 of [false, true]) {
        assert.include(yield* refusing([good], { end: { disk: 1 }, zip64 }), { _tag: "ZipUnsupported", method: null })
      }
      const firstPart = encode("PK\u0007\u0008PK\u0003\u0004 and so on")
      assert.include(yield* refused(firstPart), { _tag: "ZipUnsupported", method: null })
    })
  )

  it.effect("says that it is locked, in whatever way", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual<unknown>(yield* refusing([good, { name: "a", content: "a", flags: 1 }]), {
        _tag: "ZipEncrypted",
        archive,
        files: ["a"],
        total: 1
      })
      for (const entry of [{ flags: 1 << 6 }, { flags: 1 << 13 }, { method: 99 }, { method: 99, flags: 1 }]) {
        assert.include(yield* refusing([{ ...good, ...entry }]), { _tag: "ZipEncrypted", total: 1 })
      }
    })
  )
})

describe("an archive that is too much", () => {
  it.effect("is refused by what it says", () =>
    Effect.gen(function* () {
      const film = { name: "film", content: "x", method: 8 }
      assert.deepStrictEqual<unknown>(yield* refusing([{ ...film, inList: { size: 2e9 } }]), {
        _tag: "ZipBomb",
        archive,
        file: null,
        reason: "ratio",
        found: Math.floor(2e9 / 109),
        limit: 200
      })
      const wide = { ...film, zip64: true, inList: { size: 2e15 } }
      assert.include(yield* refusing([wide]), { _tag: "ZipBomb", reason: "total", found: 2e15 })
      const many = Array.from({ length: 40 }, (_, index) => ({ ...film, name: `${index}`, inList: { size: 3e8 } }))
      assert.include(yield* refusing(many), { reason: "total", found: 12e9 })
      const links = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: "0", mode: 0o120777 }))
      assert.include(yield* refusing(links.map((link) => ({ ...link, method: 0 }))), { reason: "links", found: 10_001 })
    })
  )

  it.effect("is refused before a list without end is read", () =>
    Effect.gen(function* () {
      const length = 150e6
      const end = yield* Effect.promise(() => makeZip([], { zip64: true, end: { count: 3e6, length, offset: 0 } }))
      const read: Array<number> = []
      const problem = yield* Effect.flip(
        zip({
          name: archive,
          size: length + end.byteLength,
          read: (from, to) => {
            read.push(to - from)
            const bytes = new Uint8Array(to - from)
            const part = end.subarray(Math.max(0, from - length), Math.max(0, to - length))
            bytes.set(part, to - from - part.byteLength)
            return Effect.succeed(bytes)
          }
        }).open
      )
      assert.deepInclude(problem, { _tag: "ZipBomb", reason: "entries", found: 3e6, limit: 1e6 })
      assert.isBelow(Math.max(...read), 70_000)
    })
  )

  it.effect("is refused where entries share content", () =>
    Effect.gen(function* () {
      const kernel = { name: "a", content: "0".repeat(5000) }
      assert.deepStrictEqual<unknown>(
        yield* refusing([kernel, { ...kernel, name: "b", inList: { offset: 0 } }, { ...kernel, name: "c" }]),
        { _tag: "ZipBomb", archive, file: "b", reason: "overlap", found: 0, limit: 0 }
      )
      // Each header is in the content of the one before.
      const quoting = { name: "a", content: "a", method: 0, inList: { packed: 40, size: 40 } }
      assert.include(yield* refusing([quoting, { name: "b", content: "b".repeat(60), method: 0 }]), {
        reason: "overlap",
        file: "b"
      })
    })
  )

  it.effect("is not one that has a large file of nothing", () =>
    Effect.gen(function* () {
      const zeros = { name: "zeros.txt", content: new Uint8Array(8e6) }
      const bytes = yield* Effect.promise(() => makeZip([zeros]))
      assert.isBelow(bytes.byteLength, 9000)
      const [file] = yield* opened(bytes)
      assert.strictEqual(file?._tag === "File" ? (yield* file.bytes).byteLength : 0, 8e6)
    })
  )
})

describe("an archive with names that lead elsewhere", () => {
  it.effect("is refused with all of them counted", () =>
    Effect.gen(function* () {
      const names = [
        ["../x", "traversal"],
        ["a/../../x", "traversal"],
        ["a/./x", "traversal"],
        ["..", "traversal"],
        ["./../x", "traversal"],
        ["/etc/passwd", "absolute"],
        ["C:/x", "absolute"],
        ["c:x", "absolute"],
        ["a\\..\\x", "backslash"],
        ["a\u0000.html", "control-character"],
        ["a\n", "control-character"],
        ["a//b", "empty-segment"],
        ["", "empty-segment"]
      ] as const
      for (const [name, reason] of names) {
        assert.deepStrictEqual<unknown>(yield* refusing([good, { name, content: "x" }]), {
          _tag: "ZipPathUnsafe",
          archive,
          paths: [{ path: name.replace(/^\.\//, ""), reason }],
          total: 1
        })
      }
      const all = yield* refusing(names.map(([name]) => ({ name, content: "x" })))
      assert.deepInclude(all, { _tag: "ZipPathUnsafe", total: names.length })
      assert.strictEqual("paths" in all ? all.paths.length : 0, 5)
      assert.include(yield* refusing([{ name: Uint8Array.of(0xff, 0x61), flags: 1 << 11 }]), { _tag: "ZipPathUnsafe" })
      assert.include(yield* refusing([{ name: "../", mode: 0o040755 }]), { _tag: "ZipPathUnsafe" })
      assert.include(yield* refusing([{ name: "..\\x", system: 0 }]), { _tag: "ZipPathUnsafe" })
    })
  )

  it.effect("is refused for what is no file", () =>
    Effect.gen(function* () {
      for (const mode of [0o010644, 0o020644, 0o060644, 0o140644]) {
        assert.deepInclude(yield* refusing([{ ...good, mode }]), {
          _tag: "ZipPathUnsafe",
          paths: [{ path: "index.html", reason: "special-file" }]
        })
      }
      const target = { name: "a", content: "x".repeat(5000), mode: 0o120777 }
      assert.deepInclude(yield* refusing([target]), { paths: [{ path: "a", reason: "special-file" }] })
    })
  )

  it.effect("is refused for names that stand there twice", () =>
    Effect.gen(function* () {
      const twice = (...names: ReadonlyArray<string>) =>
        refusing(names.map((name) => ({ name, content: name.endsWith("/") ? "" : "x" })))
      assert.deepStrictEqual<unknown>(yield* twice("b", "a", "c", "a", "b", "a"), {
        _tag: "ZipDuplicateName",
        archive,
        names: ["a", "b"],
        total: 2
      })
      assert.deepInclude(yield* twice("a/b", "a b", "a"), { _tag: "ZipDuplicateName", names: ["a"] })
      assert.deepInclude(yield* twice("a", "a/"), { _tag: "ZipDuplicateName", names: ["a"] })
      assert.deepInclude(yield* twice("./a", "a"), { _tag: "ZipDuplicateName", names: ["a"] })
    })
  )
})

describe("an archive with folders without end", () => {
  const deep = (name: string, folders: number): ZipEntry => ({ name: `${name}/${"a/".repeat(folders)}b`, content: "" })

  it.effect("in one name is refused for that name", () =>
    Effect.gen(function* () {
      const problem = yield* refusing([good, deep("x", 30_000)])
      assert.strictEqual(problem._tag, "ZipPathUnsafe")
    })
  )

  it.effect("in many names is refused before folders are made of them", () =>
    Effect.gen(function* () {
      const names = Array.from({ length: 201 }, (_, at) => deep(`${at}`, 2000))
      assert.include(yield* refusing([good, ...names]), { _tag: "ZipBomb", reason: "folders", limit: 400_000 })
    })
  )
})
