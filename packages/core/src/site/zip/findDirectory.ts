import { Effect } from "effect"
import type { Problem } from "../../problems/Problem.ts"
import { ZipBroken } from "../../problems/ZipBroken.ts"
import { ZipUnsupported } from "../../problems/ZipUnsupported.ts"
import { type Archive, readPart } from "./Archive.ts"

/** Where an archive's list of files is. */
export interface Directory {
  readonly from: number
  readonly to: number
  /** What has to be added to each place that the list names: the length of what was put in front of the archive. */
  readonly shift: number
  /** Entries that the list should have. */
  readonly count: number
  /** Old programs count only up to 65,535, and begin again at 0. */
  readonly isCountWhole: boolean
}

/** What an end record says. */
interface End {
  /** Where the record itself begins; the list ends before it. */
  readonly at: number
  readonly count: number
  readonly length: number
  readonly offset: number
  readonly isSplit: boolean
  readonly isCountWhole: boolean
}

const localSignature = 0x04034b50
const firstPartSignature = 0x08074b50
const entrySignature = 0x02014b50
const endSignature = 0x06054b50
const wideEndSignature = 0x06064b50
const locatorSignature = 0x07064b50

const endLength = 22
const wideEndLength = 56
const locatorLength = 20
const longestComment = 0xffff

export const findDirectory = (archive: Archive): Effect.Effect<Directory, Problem> =>
  Effect.gen(function* () {
    const broken = (reason: "empty" | "not-zip" | "cut-off" | "directory") =>
      new ZipBroken({ archive: archive.name, file: null, reason })
    if (archive.size === 0) return yield* broken("empty")
    const begin = yield* signatureAt(archive, 0)
    const isWhole = begin === localSignature
    const split = new ZipUnsupported({ archive: archive.name, method: null, files: [], total: 0 })
    const narrow = yield* findEnd(archive)
    if (narrow === undefined && begin === firstPartSignature) return yield* split
    // Looking on for an end somewhere before the end could find that of an archive inside this one.
    if (narrow === undefined) return yield* broken(isWhole ? "cut-off" : "not-zip")
    const end = yield* widened(archive, narrow)
    if (end === undefined) return yield* broken("directory")
    if (end.isSplit) return yield* split
    const shift = end.at - end.length - end.offset
    const { count, isCountWhole, length, offset } = end
    if (!(shift >= 0)) return yield* broken("directory")
    if (shift === 0) return { from: offset, to: offset + length, shift, count, isCountWhole }
    // Either something was put in front of the archive, or a signature stands between the list and its end.
    if (length > 0 && (yield* signatureAt(archive, offset)) === entrySignature) {
      return { from: offset, to: offset + length, shift: 0, count, isCountWhole }
    }
    return isWhole
      ? yield* broken("directory")
      : { from: offset + shift, to: offset + shift + length, shift, count, isCountWhole }
  })

const signatureAt = (archive: Archive, at: number) =>
  at + 4 > archive.size
    ? Effect.succeed(undefined)
    : Effect.map(readPart(archive, at, at + 4), (bytes) => viewOf(bytes).getUint32(0, true))

/** The record at the very end, before a comment that ends where the archive does. */
const findEnd = (archive: Archive) =>
  Effect.gen(function* () {
    const from = Math.max(0, archive.size - endLength - longestComment)
    const view = viewOf(yield* readPart(archive, from, archive.size))
    for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
      if (
        view.getUint32(at, true) === endSignature &&
        view.getUint16(at + 20, true) === view.byteLength - at - endLength
      ) {
        return narrowEnd(new DataView(view.buffer, view.byteOffset + at, endLength), from + at)
      }
    }
    return undefined
  })

const narrowEnd = (view: DataView, at: number): End => {
  const [disk, listDisk, countHere, count] = [4, 6, 8, 10].map((field) => view.getUint16(field, true))
  return {
    at,
    count: count ?? 0,
    length: view.getUint32(12, true),
    offset: view.getUint32(16, true),
    isSplit: disk !== 0 || listDisk !== 0 || countHere !== count,
    isCountWhole: false
  }
}

/** The same from the zip64 record, where there is one; nothing where there should be one and is not. */
const widened = (archive: Archive, narrow: End): Effect.Effect<End | undefined, Problem> =>
  Effect.gen(function* () {
    const locatorAt = narrow.at - locatorLength
    if (locatorAt < 0) return narrow
    const locator = viewOf(yield* readPart(archive, locatorAt, narrow.at))
    if (locator.getUint32(0, true) !== locatorSignature) return narrow
    if (locator.getUint32(16, true) > 1) return { ...narrow, isSplit: true }
    // The place it names is wrong where something was put in front of the archive.
    for (const at of [Number(locator.getBigUint64(8, true)), locatorAt - wideEndLength]) {
      if (at >= 0 && at + wideEndLength <= locatorAt) {
        const view = viewOf(yield* readPart(archive, at, at + wideEndLength))
        if (view.getUint32(0, true) === wideEndSignature) return wideEnd(view, at)
      }
    }
    return undefined
  })

const wideEnd = (view: DataView, at: number): End => {
  const [countHere, count, length, offset] = [24, 32, 40, 48].map((field) => Number(view.getBigUint64(field, true)))
  return {
    at,
    count: count ?? 0,
    length: length ?? 0,
    offset: offset ?? 0,
    isSplit: view.getUint32(16, true) !== 0 || view.getUint32(20, true) !== 0 || countHere !== count,
    isCountWhole: true
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
