import { type Text, text } from "@pages-publisher/core/guide/Text"
import { lengthOfLine, lineOf, wrapText } from "./guideText.ts"
import type { Style } from "./Style.ts"

const gap = "  "
/** The last column holds sentences; with less room than this they are put below. */
const least = 28

/** A table whose last column wraps, or, where that would get too narrow, one entry below the other. */
export const guideTable = (
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<Text>>,
  indent: string,
  style: Style
): string => {
  const firsts = head
    .slice(0, -1)
    .map((name, column) => Math.max(name.length, ...rows.map((row) => lengthOfLine(row[column] ?? []))))
  const before = firsts.reduce((sum, width) => sum + width + gap.length, indent.length)
  if (style.width - before < least) return rows.map((row) => stacked(row, indent, style)).join("\n")
  const lines = (row: ReadonlyArray<Text>) => {
    const cells = firsts.map((width, column) => padded(row[column] ?? [], width, style) + gap)
    const [first = "", ...rest] = wrapText(row.at(-1) ?? [], style.width, " ".repeat(before), style)
    return [indent + cells.join("") + first.trimStart(), ...rest].join("\n")
  }
  const names = head.map((name, column) => name.padEnd(firsts[column] ?? 0)).join(gap)
  return [indent + style.paint("soft", names), ...rows.map(lines)].join("\n")
}

const padded = (content: Text, width: number, style: Style): string =>
  lineOf(content, style) + " ".repeat(Math.max(0, width - lengthOfLine(content)))

const stacked = (row: ReadonlyArray<Text>, indent: string, style: Style): string => {
  const title = row.slice(0, -1).flatMap((cell, at) => (at === 0 ? cell : [...text`: `, ...cell]))
  return [
    ...wrapText(title, style.width, indent, style),
    ...wrapText(row.at(-1) ?? [], style.width, `${indent}  `, style)
  ].join("\n")
}
