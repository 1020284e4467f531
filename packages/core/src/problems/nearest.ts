/** Those of some words that somebody who typed this may have meant, the likeliest first. */
export const nearest = (typed: string, words: ReadonlyArray<string>, tolerance: number): ReadonlyArray<string> => {
  const text = typed.toLowerCase()
  return words
    .map((word) => ({ word, distance: word.includes(text) ? 0 : distance(text, word) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ word }) => word)
}

/** Letters to add, drop or change between two words (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, target] of Array.from(other).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === target ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
