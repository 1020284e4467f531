const alphabet = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
const padding = 0x3d

export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4

/** Writes Base64 into a place that is large enough already, so that a body is never held twice. */
export class Base64Writer {
  readonly #target: Uint8Array
  #at: number
  #rest: ReadonlyArray<number> = []

  constructor(target: Uint8Array, at: number) {
    this.#target = target
    this.#at = at
  }

  /** Pieces may have any length: up to two bytes wait for the next piece. */
  write(piece: Uint8Array): void {
    let start = 0
    let rest = [...this.#rest]
    while (rest.length > 0 && rest.length < 3 && start < piece.length) rest.push(piece[start++] ?? 0)
    if (rest.length === 3) {
      this.#three(rest[0] ?? 0, rest[1] ?? 0, rest[2] ?? 0)
      rest = []
    }
    if (rest.length === 0) {
      const end = start + Math.floor((piece.length - start) / 3) * 3
      for (; start < end; start += 3) this.#three(piece[start] ?? 0, piece[start + 1] ?? 0, piece[start + 2] ?? 0)
      rest = [...piece.subarray(start)]
    }
    this.#rest = rest
  }

  /** Writes what waits, and gives the place behind the last character. */
  end(): number {
    const [first, second] = this.#rest
    if (first !== undefined) {
      this.#three(first, second ?? 0, 0)
      if (second === undefined) this.#target[this.#at - 2] = padding
      this.#target[this.#at - 1] = padding
    }
    this.#rest = []
    return this.#at
  }

  #three(a: number, b: number, c: number): void {
    const bits = (a << 16) | (b << 8) | c
    const target = this.#target
    const at = this.#at
    target[at] = alphabet[bits >>> 18] ?? 0
    target[at + 1] = alphabet[(bits >>> 12) & 63] ?? 0
    target[at + 2] = alphabet[(bits >>> 6) & 63] ?? 0
    target[at + 3] = alphabet[bits & 63] ?? 0
    this.#at = at + 4
  }
}
