import { assert, describe, it } from "@effect/vitest"
import { kindOf } from "../../src/site/kindOf.ts"
import { encode } from "./inMemory.ts"

const bytes = (...codes: ReadonlyArray<number>) => new Uint8Array(codes)

describe("a file that is to be published", () => {
  it.each([
    ["menu.zip", encode("PK\u0003\u0004rest"), "zip"],
    ["menu.jar", encode("PK\u0005\u0006"), "zip"],
    ["menu.zip", encode(""), "zip"],
    ["menu.ZIP", encode("<html>"), "zip"],
    ["menu.html", encode("<html>"), "page"],
    ["MENU.HTM", encode(""), "page"],
    ["menu.xhtml", encode("<?xml"), "page"],
    ["menu.zip", encode("Rar!\u001a\u0007\u0000"), { other: "rar" }],
    ["menu.html", encode("%PDF-1.7"), { other: "pdf" }],
    ["menu.7z", bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), { other: "7z" }],
    ["menu.tgz", bytes(0x1f, 0x8b, 8), { other: "gzip" }],
    ["menu.tar.zst", bytes(0x28, 0xb5, 0x2f, 0xfd), { other: "zstd" }],
    ["menu.tar", new Uint8Array([...new Uint8Array(257), ...encode("ustar")]), { other: "tar" }],
    ["notes.txt", encode("hello"), { other: null }]
  ] as const)("is recognised: %s", (name, head, expected) => {
    assert.deepStrictEqual(kindOf(name, head), expected)
  })
})
