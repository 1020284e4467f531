import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { encode, field, makeZip, type ZipEntry } from "./makeZip.ts"
import { texts } from "./reading.ts"

const page = "<!doctype html><title>Menu</title>".repeat(20)

const reads = (entries: ReadonlyArray<ZipEntry>) =>
  Effect.flatMap(
    Effect.promise(() => makeZip(entries)),
    texts
  )

/** Archives as the programs that people have write them. */
describe("an archive made by", () => {
  it.effect("the Finder of macOS", () =>
    Effect.gen(function* () {
      const times = field(0x5855, new Uint8Array(8))
      const found = (name: string, content: string) =>
        ({ name, content, mode: 0o100644, extra: times, descriptor: "signed" }) as const
      assert.deepStrictEqual(
        yield* reads([
          { name: "Site/", mode: 0o040755, extra: times },
          found("Site/index.html", page),
          { name: "__MACOSX/", mode: 0o040775, extra: times },
          found("__MACOSX/Site/._index.html", "Mac OS X"),
          found("__MACOSX/Site/._Icon\r", "Mac OS X"),
          // Accents apart from their letters, in UTF-8 that no flag tells of.
          found("Site/cafe\u0301.html", "é")
        ]),
        {
          "Site/index.html": page,
          "Site/cafe\u0301.html": "é",
          "__MACOSX/Site/._Icon\r": "Mac OS X",
          "__MACOSX/Site/._index.html": "Mac OS X"
        }
      )
    })
  )

  it.effect("the Explorer of Windows", () =>
    Effect.gen(function* () {
      const found = (name: string | Uint8Array, content: string) => ({ name, content, system: 0, attributes: 0x20 })
      assert.deepStrictEqual(
        yield* reads([
          found("Site/index.html", page),
          { ...found("Site/日本.html", "x"), flags: 1 << 11 },
          found(Uint8Array.from([...encode("Site/caf"), 0x82]), "y"),
          { name: "Site/leeg/", system: 0, attributes: 0x10 }
        ]),
        { "Site/index.html": page, "Site/日本.html": "x", "Site/café": "y" }
      )
    })
  )

  it.effect(".NET before 4.6.1 and other programs that write backslashes", () =>
    Effect.gen(function* () {
      const found = (name: string, content: string) => ({ name, content, system: 0, flags: 1 << 11 })
      assert.deepStrictEqual(
        yield* reads([found("index.html", page), found("css\\app.css", "a{}"), found("img\\", "")]),
        { "css/app.css": "a{}", "index.html": page }
      )
    })
  )

  it.effect("7-Zip", () =>
    Effect.gen(function* () {
      const times = field(0x000a, new Uint8Array(32))
      const found = (name: string, content: string, system: number) =>
        ({ name, content, system, extra: times, localExtra: new Uint8Array(), attributes: 0x20 }) as const
      assert.deepStrictEqual(
        yield* reads([
          { name: "css", system: 0, attributes: 0x10, extra: times },
          found("css/app.css", "a{}", 0),
          { ...found("één.html", page, 0), flags: 1 << 11 },
          { ...found("index.html", page, 3), mode: 0o100644 }
        ]),
        { "css/app.css": "a{}", "index.html": page, "één.html": page }
      )
    })
  )

  it.effect("zip of Info-ZIP, with links and into a pipe", () =>
    Effect.gen(function* () {
      const local = field(0x5455, Uint8Array.of(3), new Uint8Array(8))
      const found = { extra: field(0x5455, Uint8Array.of(3), new Uint8Array(4)), localExtra: local, mode: 0o100644 }
      assert.deepStrictEqual(
        yield* reads([
          { ...found, name: "index.html", content: page, descriptor: "signed", zip64: true },
          { ...found, name: "home.html", content: "index.html", method: 0, mode: 0o120777 },
          { ...found, name: "css/", mode: 0o040755 }
        ]),
        { "home.html": page, "index.html": page }
      )
    })
  )

  it.effect("jar, which deflates even folders", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* reads([
          {
            name: "META-INF/",
            method: 8,
            packed: Uint8Array.of(3, 0),
            extra: field(0xcafe),
            system: 0,
            flags: 1 << 11
          },
          { name: "META-INF/MANIFEST.MF", content: "x", descriptor: "bare", system: 0 }
        ]),
        { "META-INF/MANIFEST.MF": "x" }
      )
    })
  )
})
