/** Text in lines that fit, each behind the indent. A word that is longer than a line stays whole. */
export const wrap = (text: string, width: number, indent: string): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = indent
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line += (line.length > indent.length ? " " : "") + word
  }
  return [...lines, line]
}
