import xterm, { type IBufferCell, type Terminal } from "@xterm/headless"
import type { Emphasis, Span } from "../../src/pictures/TakenPicture.ts"

const rows = 100

/** What stands on a terminal of so many columns after all that was written to it. */
export const screenAfter = async (written: string, cols: number): Promise<ReadonlyArray<ReadonlyArray<Span>>> => {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true })
  await new Promise<void>((resolve) => terminal.write(written, resolve))
  if (terminal.buffer.active.baseY > 0) throw new Error(`more than ${rows} lines were written`)
  const lines = Array.from({ length: rows }, (_, row) => lineOf(terminal, row))
  terminal.dispose()
  const isFull = (line: ReadonlyArray<Span>) => line.length > 0
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1)
}

const lineOf = ({ buffer, cols }: Terminal, row: number): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  for (let column = 0; column < cols; column += 1) {
    const cell = buffer.active.getLine(row)?.getCell(column)
    if (cell === undefined) break
    const text = cell.getChars() || " "
    const style = emphasisOf(cell)
    const before = spans.at(-1)
    if (before?.style === style) spans[spans.length - 1] = { text: before.text + text, style }
    else spans.push({ text, style })
  }
  const last = spans.pop()
  const rest = last?.text.trimEnd() ?? ""
  return last === undefined || rest === "" ? spans : [...spans, { text: rest, style: last.style }]
}

const colours: Readonly<Record<number, Emphasis>> = { 1: "stop", 2: "go", 3: "heed" }

/** The colours that the program uses; another one has to be thought of first. */
const emphasisOf = (cell: IBufferCell): Emphasis => {
  const found: ReadonlyArray<Emphasis> = [
    ...(cell.isFgDefault() ? [] : [colours[cell.getFgColor()]].flatMap((colour) => colour ?? [])),
    ...(cell.isBold() ? ["strong" as const] : []),
    ...(cell.isDim() ? ["soft" as const] : [])
  ]
  const isKnown = cell.isAttributeDefault() || (found.length === 1 && cell.isBgDefault() && !cell.isUnderline())
  if (!isKnown) throw new Error(`"${cell.getChars()}" has a colour or style that pictures do not know`)
  return found[0] ?? "plain"
}
