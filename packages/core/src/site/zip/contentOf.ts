import { Chunk, Effect, Option, Stream } from "effect"
import type { Problem } from "../../problems/Problem.ts"
import { ZipBomb } from "../../problems/ZipBomb.ts"
import { ZipBroken } from "../../problems/ZipBroken.ts"
import type { Content } from "../BlobHasher.ts"
import { type Archive, readPart } from "./Archive.ts"
import { crc32 } from "./crc32.ts"
import type { Entry } from "./Entry.ts"
import { type Inflate, joined } from "./Inflate.ts"

/** Where an entry may be read from. */
export interface Place {
  readonly archive: Archive
  readonly entry: Entry
  /** Where the next thing in the archive begins. */
  readonly limit: number
  readonly inflate: Inflate
}

/** Up to so many bytes, packed and unpacked, an entry is read at once. */
const small = 1024 * 1024

/** Bytes of large content that are read at a time. Deflate makes up to a thousand times as much of them. */
const piece = 128 * 1024

/** Bytes in front of an entry besides its name: most have fewer, and then content and header are read together. */
const usualExtra = 64

const headerLength = 30
const headerSignature = 0x04034b50
const inZip64 = 0xffffffff
const sizesFollow = 1 << 3

/** What an entry holds. Size and checksum are verified each time it is read. */
export const contentOf = (place: Place): Content => {
  const { packed, size } = place.entry
  const isSmall = packed <= small && size <= small
  return {
    size,
    bytes: isSmall ? atOnce(place) : Effect.suspend(() => gathered(place)),
    chunks: Stream.suspend(() => (isSmall ? Stream.fromEffect(atOnce(place)) : piecewise(place)))
  }
}

const atOnce = (place: Place): Effect.Effect<Uint8Array, Problem> =>
  Effect.gen(function* () {
    const { archive, entry, inflate } = place
    const { header, length } = yield* begin(place, entry.packed)
    const from = entry.offset + length
    const ahead = header.subarray(length, length + entry.packed)
    const packed = ahead.byteLength === entry.packed ? ahead : yield* readPart(archive, from, from + entry.packed)
    const content = isDeflated(entry)
      ? yield* Effect.mapError(inflate.whole(packed, entry.size), (reason) => told(place, reason))
      : packed
    const flaw = flawOf(entry, content.byteLength, crc32(content))
    return flaw === undefined ? content : yield* told(place, flaw)
  })

const gathered = (place: Place) =>
  Effect.map(Stream.runCollect(piecewise(place)), (pieces) => joined(Chunk.toReadonlyArray(pieces), place.entry.size))

const piecewise = (place: Place): Stream.Stream<Uint8Array, Problem> =>
  Stream.unwrap(
    Effect.map(begin(place, 0), ({ length }) => {
      const { archive, entry, inflate } = place
      const from = entry.offset + length
      const packed = parts(archive, from, from + entry.packed)
      const content = isDeflated(entry)
        ? Stream.mapError(inflate.pieces(packed), (reason) => (reason === "bad-data" ? told(place, reason) : reason))
        : packed
      return verified(place, content)
    })
  )

const parts = (archive: Archive, from: number, to: number) =>
  Stream.unfoldEffect(from, (at) =>
    at === to
      ? Effect.succeedNone
      : Effect.map(readPart(archive, at, Math.min(at + piece, to)), (bytes) =>
          Option.some([bytes, at + bytes.byteLength] as const)
        )
  )

const verified = (place: Place, content: Stream.Stream<Uint8Array, Problem>): Stream.Stream<Uint8Array, Problem> => {
  let length = 0
  let crc = 0
  return content.pipe(
    Stream.tap((bytes) =>
      Effect.suspend(() => {
        length += bytes.byteLength
        crc = crc32(bytes, crc)
        return length > place.entry.size ? Effect.fail(told(place, "too-much")) : Effect.void
      })
    ),
    Stream.concat(
      Stream.suspend(() => {
        const flaw = flawOf(place.entry, length, crc)
        return flaw === undefined ? Stream.empty : Stream.fail(told(place, flaw))
      })
    )
  )
}

const isDeflated = ({ method, packed }: Entry) => method === 8 && packed > 0

const flawOf = (entry: Entry, length: number, crc: number) => {
  if (length > entry.size) return "too-much"
  if (length < entry.size) return "wrong-size"
  return crc === entry.crc ? undefined : "wrong-checksum"
}

/** An entry's own header, and its length; what was read after it is up to `ahead` bytes of content. */
const begin = (place: Place, ahead: number) =>
  Effect.gen(function* () {
    const { archive, entry, limit } = place
    const from = entry.offset
    const wanted = from + headerLength + entry.rawName.byteLength + usualExtra + ahead
    const header = yield* readPart(archive, from, Math.min(wanted, limit))
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
    if (!agrees(view, entry)) return yield* told(place, "contradiction")
    const length = headerLength + entry.rawName.byteLength + view.getUint16(28, true)
    if (from + length + entry.packed > limit) return yield* told(place, "contradiction")
    return { header, length }
  })

/** Whether both things that an archive says of an entry are the same: other programs go by the other one. */
const agrees = (view: DataView, { crc, flags, method, packed, rawName, size }: Entry): boolean => {
  if (view.byteLength < headerLength + rawName.byteLength || view.getUint32(0, true) !== headerSignature) return false
  if (view.getUint16(8, true) !== method || view.getUint16(26, true) !== rawName.byteLength) return false
  if (rawName.some((byte, index) => view.getUint8(headerLength + index) !== byte)) return false
  const own = view.getUint16(6, true)
  // Where sizes follow the content, they are 0 here, or nothing in particular.
  if ((own | flags) & sizesFollow) return true
  const same = (offset: number, value: number) => [value, inZip64].includes(view.getUint32(offset, true))
  return view.getUint32(14, true) === crc && same(18, packed) && same(22, size)
}

type Reason = "bad-data" | "too-much" | "wrong-size" | "wrong-checksum" | "contradiction"

const told = ({ archive, entry }: Place, reason: Reason): ZipBroken | ZipBomb =>
  reason === "too-much"
    ? new ZipBomb({ archive: archive.name, file: entry.path, reason: "inflates", found: 0, limit: entry.size })
    : new ZipBroken({ archive: archive.name, file: entry.path, reason })
