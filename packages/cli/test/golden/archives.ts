import { makeZip, unicodeName, type ZipEntry, type ZipOptions } from "@pages-publisher/core/test/site/zip/makeZip"
import type { Asked } from "./outcome.ts"
import type { Becomes } from "./inputs.ts"

/** An archive that no folder could be. */
export interface ArchiveInput {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
  readonly asked?: Asked
  readonly becomes: Becomes
}

const page = "<!doctype html><html lang=en><title>Menu</title><p>Soup</p></html>"
const utf8 = 0x800
const cp437 = new Uint8Array([0x63, 0x61, 0x66, 0x82, 0x2e, 0x68, 0x74, 0x6d, 0x6c])
const link = 0o120777

const made = (entries: ReadonlyArray<ZipEntry>, options?: ZipOptions) => () =>
  makeZip([{ name: "index.html", content: page }, ...entries], options)

const refused = (name: string, problem: string, entries: ReadonlyArray<ZipEntry>, options?: ZipOptions) => ({
  name,
  bytes: made(entries, options),
  becomes: { problems: [problem] }
})

const taken = (name: string, paths: ReadonlyArray<string>, entries: ReadonlyArray<ZipEntry>, options?: ZipOptions) => ({
  name,
  bytes: made(entries, options),
  becomes: { paths: [...paths, "index.html"].sort() }
})

const cut = (part: number) => async () => {
  const whole = await made([{ name: "a.html", content: page.repeat(50) }])()
  return whole.subarray(0, Math.floor(whole.byteLength * part))
}

export const archives: ReadonlyArray<ArchiveInput> = [
  taken("stored", ["a.html"], [{ name: "a.html", content: page, method: 0 }]),
  taken(
    "with folders of their own",
    ["css/a.css"],
    [
      { name: "css/", attributes: 16 },
      { name: "css/a.css", content: "p{}" }
    ]
  ),
  taken("with sizes that follow the content", ["a.html"], [{ name: "a.html", content: page, descriptor: "signed" }]),
  taken("in zip64", ["a.html"], [{ name: "a.html", content: page, zip64: true }], { zip64: true }),
  taken("with a comment", ["a.html"], [{ name: "a.html", content: page }], {
    comment: new TextEncoder().encode("PK made by hand")
  }),
  taken("with a program in front", ["a.html"], [{ name: "a.html", content: page }], {
    prefix: new Uint8Array(3000).fill(65)
  }),
  taken("with names in UTF-8", ["caf\u00e9.html"], [{ name: "caf\u00e9.html", content: page, flags: utf8 }]),
  taken("with names in the alphabet of the first PC", ["caf\u00e9.html"], [{ name: cp437, content: page, system: 0 }]),
  taken(
    "with a second name in UTF-8",
    ["\u65e5.html"],
    [{ name: cp437, content: page, system: 0, extra: unicodeName("\u65e5.html", cp437) }]
  ),
  taken("with Windows' backslashes", ["css/a.css"], [{ name: "css\\a.css", content: "p{}", system: 0 }]),
  taken("with an archive in it", ["more.zip"], [{ name: "more.zip", content: new Uint8Array([80, 75, 3, 4]) }]),
  taken(
    "with a link inside",
    ["a.html", "b.html"],
    [
      { name: "a.html", content: page },
      { name: "b.html", content: "a.html", method: 0, mode: link }
    ]
  ),
  refused("with a link out of it", "SiteSymlinkOutside", [
    { name: "b.html", content: "../../etc/passwd", method: 0, mode: link }
  ]),
  refused("with a name that leads out of it", "ZipPathUnsafe", [{ name: "../a.html", content: page }]),
  refused("with a name that begins at the top", "ZipPathUnsafe", [{ name: "/etc/a.html", content: page }]),
  refused("with a name on a drive", "ZipPathUnsafe", [{ name: "C:\\a.html", content: page, system: 0 }]),
  refused("with a backslash in a name", "ZipPathUnsafe", [{ name: "a\\b.html", content: page, system: 3 }]),
  refused("with a sign nobody sees in a name", "ZipPathUnsafe", [{ name: "a\u0007.html", content: page }]),
  refused("with a name twice", "ZipDuplicateName", [{ name: "index.html", content: "other" }]),
  refused("with a password", "ZipEncrypted", [{ name: "a.html", content: page, flags: 1 }]),
  refused("packed in a way of its own", "ZipUnsupported", [{ name: "a.html", content: page, method: 14 }]),
  refused("with the wrong checksum", "ZipBroken", [
    { name: "a.html", content: page, inList: { crc: 1 }, inHeader: { crc: 1 } }
  ]),
  refused("with content that cannot be unpacked", "ZipBroken", [
    { name: "a.html", content: page, packed: new Uint8Array(30).fill(255) }
  ]),
  refused("that unpack to a thousand times their size", "ZipBomb", [
    { name: "a.txt", content: "0".repeat(17 * 1024 ** 2) }
  ]),
  refused("with more in a file than they say", "ZipBomb", [
    { name: "a.txt", content: "0".repeat(5000), inList: { size: 4000 }, inHeader: { size: 4000 } }
  ]),
  refused("that would fill every disk", "ZipBomb", [
    { name: "a.html", content: page, inList: { size: 4_000_000_000 }, inHeader: { size: 4_000_000_000 } }
  ]),
  { name: "cut off at the end", bytes: cut(0.95), becomes: { problems: ["ZipBroken"] } },
  { name: "cut in half", bytes: cut(0.5), becomes: { problems: ["ZipBroken"] } },
  { name: "of no bytes", bytes: async () => new Uint8Array(), becomes: { problems: ["ZipBroken"] } },
  {
    name: "that are pages",
    bytes: async () => new TextEncoder().encode(page.repeat(9)),
    becomes: { problems: ["ZipBroken"] }
  },
  { name: "of no files", bytes: () => makeZip([]), becomes: { problems: ["SiteEmpty"] } }
]
