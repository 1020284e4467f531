/** What people write where a secret would be. */
const madeUp = /example|sample|placeholder|redacted|dummy|fake|change[-_]?me|your|insert|x{4}|\*{4}|here$/i

/** Such as `header-navigation` and `ACCESS_TOKEN`; keys of AWS can be capitals alone. */
const words = /^(?:[a-z_-]+|(?=.*[_-])[A-Z_-]+)$/

/** Bits in a character: keys of 16 hexadecimal digits keep above 3, a repeated word stays below 2.6. */
const leastVariety = 2.7

/** How much of a long text is looked at: a key of thousands of characters may hold any short word by chance. */
const enough = 64

/**
 * Whether a program made this up: varied, no word, no row such as `abcdef`, no placeholder. Of keys that a program did
 * make up, fewer than one in 4,000 is taken for something else (measured for the lengths and alphabets of our rules).
 */
export const looksRandom = (text: string): boolean => {
  const start = text.slice(0, enough)
  return variety(start) >= leastVariety && !words.test(start) && !madeUp.test(start) && !isRow(start)
}

/** Shannon's entropy, in bits for each character. */
const variety = (text: string): number => {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** Half of its characters or more stand beside their neighbour in the alphabet. */
const isRow = (text: string): boolean => {
  let neighbours = 0
  for (let at = 1; at < text.length; at += 1) {
    if (Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) <= 1) neighbours += 1
  }
  return neighbours * 2 >= text.length
}
