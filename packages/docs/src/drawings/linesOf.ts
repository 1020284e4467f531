/** How wide a letter is taken to be, in parts of its size: as much as in the widest faces of systems. */
const letter = 0.56

/**
 * Breaks a text into lines that fit, because SVG does not; they are about as long as each other. A word that is longer
 * than a line stays whole.
 */
export const linesOf = (text: string, width: number, size: number): ReadonlyArray<string> => {
  const most = Math.floor(width / (size * letter))
  let best = broken(text, most)
  for (let length = most - 1; length > 0; length -= 1) {
    const lines = broken(text, length)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

const broken = (text: string, most: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** From one line to the next. */
export const lead = (size: number): number => Math.round(size * 1.4)

/** What a text takes from top to bottom. */
export const heightOf = (text: string, width: number, size: number): number =>
  linesOf(text, width, size).length * lead(size)
