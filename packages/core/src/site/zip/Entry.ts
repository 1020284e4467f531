import { decodeName } from "./decodeName.ts"
import { extraField } from "./extraField.ts"

/** What the archive's list says about one thing in it. Nothing of this is to be trusted before it was checked. */
export interface Entry {
  /** With `/` between segments, whatever made the archive, and none at the end of a folder. */
  readonly path: string
  readonly kind: "file" | "folder" | "link" | "special"
  readonly flags: number
  readonly method: number
  readonly crc: number
  /** In bytes, as it is in the archive. */
  readonly packed: number
  /** In bytes, unpacked. */
  readonly size: number
  /** Where its own header begins, seen from the archive's first byte. */
  readonly offset: number
  readonly rawName: Uint8Array
}

const signature = 0x02014b50
const fixedLength = 46
const zip64 = 0x0001
const inZip64 = 0xffffffff

/** Systems whose file systems had `\` between folders. Old .NET wrote it into archives. */
const dos = new Set([0, 10, 11, 14])
/** Systems that keep a file's kind in the upper half of its attributes. */
const unix = new Set([3, 19])

/** The entry whose line begins at a place in the list, and where the next one begins; nothing where there is no line. */
export const entryAt = (
  list: Uint8Array,
  at: number,
  shift: number
): { readonly entry: Entry; readonly next: number } | undefined => {
  if (at + fixedLength > list.byteLength) return undefined
  const view = new DataView(list.buffer, list.byteOffset + at, list.byteLength - at)
  if (view.getUint32(0, true) !== signature) return undefined
  const extraAt = fixedLength + view.getUint16(28, true)
  const commentAt = extraAt + view.getUint16(30, true)
  const next = commentAt + view.getUint16(32, true)
  if (next > view.byteLength) return undefined
  const rawName = list.subarray(at + fixedLength, at + extraAt)
  const extra = list.subarray(at + extraAt, at + commentAt)
  const flags = view.getUint16(8, true)
  const system = view.getUint8(5)
  const attributes = view.getUint32(38, true)
  const decoded = decodeName(rawName, flags, extra)
  const name = dos.has(system) ? decoded.replaceAll("\\", "/") : decoded
  const kind = kindOf(name, unix.has(system) ? attributes >>> 16 : 0, dos.has(system) && (attributes & 0x10) !== 0)
  const wide = extraField(extra, zip64)
  let wideAt = 0
  /** In zip64 only what did not fit stands in the field, in this order. */
  const sized = (offset: number) => {
    const value = view.getUint32(offset, true)
    if (value !== inZip64 || wide === undefined || wideAt + 8 > wide.byteLength) return value
    wideAt += 8
    return Number(wide.getBigUint64(wideAt - 8, true))
  }
  const size = sized(24)
  const packed = sized(20)
  const offset = sized(42) + shift
  return {
    entry: {
      // Some programs write the folder they started from in front of each name.
      path: (kind === "folder" ? name.replace(/\/$/, "") : name).replace(/^(\.(\/|$))+/, ""),
      kind,
      flags,
      method: view.getUint16(10, true),
      crc: view.getUint32(16, true),
      packed,
      size,
      offset,
      rawName
    },
    next: at + next
  }
}

const kindOf = (name: string, mode: number, isDosFolder: boolean): Entry["kind"] => {
  switch (mode & 0o170000) {
    case 0o120000:
      return "link"
    case 0o040000:
      return "folder"
    case 0:
    case 0o100000:
      return name.endsWith("/") || isDosFolder ? "folder" : "file"
    default:
      return "special"
  }
}
