/** Calls back for each place from `from` to before `to` where one of the words begins; words may reach beyond `to`. */
export type AnchorFinder = (
  bytes: Uint8Array,
  from: number,
  to: number,
  onFound: (at: number, word: number) => void
) => void

/** How much of each word is looked for. A word of three characters may have anything before it. */
const width = 4

/**
 * Looks for many words at once and reads only part of the bytes: two of them tell how far away the nearest word can
 * end (Wu and Manber, 1994). Words are ASCII and have three characters or more.
 */
export const anchorFinder = (anchors: ReadonlyArray<string>): AnchorFinder => {
  const words = anchors.map((anchor) => new TextEncoder().encode(anchor))
  // How far a word's first four bytes end from its beginning, less one.
  const lasts = Uint8Array.from(words, (word) => Math.min(word.length, width) - 1)
  // Small enough to stay in the fastest memory; bytes beyond ASCII share places with others, which does no harm.
  const skips = new Uint8Array(128 * 128).fill(width - 1)
  const firsts = Uint8Array.from(words, (word) => word[0] ?? 0)
  const ending = Array.from<Uint16Array>({ length: skips.length }).fill(none)
  for (const [index, word] of words.entries()) {
    const last = lasts[index] ?? 0
    for (let at = 0; at <= last; at += 1) {
      const before = at === 0 ? everyByte : [word[at - 1] ?? 0]
      // Nothing is known of what stands before a word, unless the word fills the window.
      if (at === 0 && last === width - 1) continue
      for (const first of before) {
        const pair = pairOf(first, word[at] ?? 0)
        skips[pair] = Math.min(skips[pair] ?? 0, last - at)
      }
    }
    const pair = pairOf(word[last - 1] ?? 0, word[last] ?? 0)
    ending[pair] = Uint16Array.of(...(ending[pair] ?? []), index)
  }

  return (bytes, from, to, onFound) => {
    const end = Math.min(bytes.length, to + width - 1)
    let at = from + width - 2
    while (at < end) {
      const pair = pairOf(bytes[at - 1] ?? 0, bytes[at] ?? 0)
      const skip = skips[pair] ?? 0
      if (skip > 0) {
        at += skip
        continue
      }
      const possible = ending[pair] ?? none
      for (let index = 0; index < possible.length; index += 1) {
        const word = possible[index] ?? 0
        const start = at - (lasts[word] ?? 0)
        // The first byte alone sends most of them away.
        if (bytes[start] !== firsts[word]) continue
        if (start >= from && start < to && isAt(bytes, start, words[word])) onFound(start, word)
      }
      at += 1
    }
  }
}

const none = new Uint16Array(0)

const everyByte = Array.from({ length: 128 }, (_, byte) => byte)

const pairOf = (one: number, other: number): number => ((one & 127) << 7) | (other & 127)

const isAt = (bytes: Uint8Array, start: number, word: Uint8Array = nothing): boolean => {
  for (let index = 0; index < word.length; index += 1) if (bytes[start + index] !== word[index]) return false
  return true
}

const nothing = new Uint8Array(0)
