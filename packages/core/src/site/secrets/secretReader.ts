import type { SecretKind } from "../../problems/SecretKind.ts"
import type { Reader } from "../ContentCheck.ts"
import { lineEnds } from "./lineEnds.ts"
import { after, before } from "./TextRule.ts"
import type { TextScanner } from "./textScanner.ts"

/** As many bytes Git looks at to tell text from other files: the latter have a NUL among them. */
const telling = 8000

export interface Scanners {
  readonly text: TextScanner
  /** For pictures, fonts, programs and such. */
  readonly binary: TextScanner
}

/** What is found is the same however the file is cut: every place is looked at once, with the same bytes around it. */
export const secretReader = (
  size: number,
  scanners: Scanners,
  onSecret: (kind: SecretKind, line: number | null) => void
): Reader => {
  /** Bytes that are still needed; of these, `next` is the first that was not looked at, and `line` that of `counted`. */
  let held = new Uint8Array(0)
  let next = 0
  let line = 1
  let counted = 0
  let seen = 0
  let isText: boolean | undefined

  const countTo = (bytes: Uint8Array, end: number) => {
    if (end <= counted) return
    line += lineEnds(bytes, counted, end)
    counted = end
  }

  const look = (bytes: Uint8Array, to: number) => {
    if (to <= next) return
    const known = (isText ??= !bytes.subarray(0, telling).includes(0))
    scanners[known ? "text" : "binary"](bytes, next, to, (kind, at) => {
      if (known) countTo(bytes, at)
      onSecret(kind, known ? line : null)
    })
    next = to
  }

  /** From here on, places are counted from the byte at `from`. */
  const forget = (bytes: Uint8Array, from: number): number => {
    if (isText === true) countTo(bytes, from)
    next -= from
    counted -= from
    return from
  }

  /** What is held and what came: of much, only the beginning is copied, and that part is looked at here. */
  const bridged = (some: Uint8Array): Uint8Array => {
    if (held.length === 0) return some
    const bridge = joined(held, some.subarray(0, before + after))
    if (some.length <= before + after) return bridge
    look(bridge, held.length + before)
    forget(bridge, held.length)
    return some
  }

  return {
    see: (some) => {
      const bytes = bridged(some)
      seen += some.length
      if (seen >= size) {
        look(bytes, bytes.length)
        held = new Uint8Array(0)
        return
      }
      look(bytes, bytes.length - after)
      held = bytes.slice(forget(bytes, Math.max(0, next - before)))
    },
    // A file that turned out shorter than it was.
    end: () => look(held, held.length)
  }
}

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}
