/** Tells the line of a place in the text. Places are asked for in order, so that the text is gone through once. */
export const lineCounter = (text: string): ((place: number) => number) => {
  let line = 1
  let next = text.indexOf("\n")
  return (place) => {
    while (next !== -1 && next < place) {
      line += 1
      next = text.indexOf("\n", next + 1)
    }
    return line
  }
}
