import type { Inline, Text } from "@pages-publisher/core/guide/Text"
import type { Style } from "./Style.ts"

interface Segment {
  readonly kind: Inline["kind"] | "hint"
  readonly text: string
}
type Word = ReadonlyArray<Segment>

/** Running text in lines that fit, each behind the indent. Colours take no room, and code stays on one line. */
export const wrapText = (content: Text, width: number, indent: string, style: Style): ReadonlyArray<string> => {
  const lines: Array<Array<Word>> = []
  let room = 0
  for (const word of wordsOf(content)) {
    const length = lengthOf(word)
    const line = lines.at(-1)
    if (line === undefined || length + 1 > room) {
      lines.push([word])
      room = width - indent.length - length
    } else {
      line.push(word)
      room -= length + 1
    }
  }
  return lines.map((line) => indent + painted(line, style))
}

/** All of it on one line, however long. */
export const lineOf = (content: Text, style: Style): string => painted(wordsOf(content), style)

/** How much room that line takes. */
export const lengthOfLine = (content: Text): number =>
  wordsOf(content).reduce((sum, word, at) => sum + lengthOf(word) + (at > 0 ? 1 : 0), 0)

const lengthOf = (word: Word) => word.reduce((sum, { text }) => sum + text.length, 0)

/** A word may change its style in the middle, such as before a comma. */
const wordsOf = (content: Text): ReadonlyArray<Word> => {
  const words: Array<Array<Segment>> = []
  let isOpen = false
  for (const { kind, text } of content.flatMap(segmentsOf)) {
    for (const [at, part] of (isWhole(kind) ? [text] : text.split(/\s+/)).entries()) {
      if (at > 0) isOpen = false
      if (part === "") continue
      const last = words.at(-1)
      if (isOpen && last !== undefined) last.push({ kind, text: part })
      else words.push([{ kind, text: part }])
      isOpen = true
    }
  }
  return words
}

const isWhole = (kind: Segment["kind"]) => kind === "code" || kind === "hint"

/** A terminal has no links between chapters: it names the command. */
const segmentsOf = (piece: Inline): ReadonlyArray<Segment> => {
  if (piece.kind !== "link") return [piece]
  const isChapter = piece.url.startsWith("#")
  return [
    { kind: "text", text: `${isChapter ? `“${piece.text}”` : piece.text} ` },
    { kind: "hint", text: isChapter ? `(guide ${piece.url.slice(1)})` : `(${piece.url})` }
  ]
}

const painted = (line: ReadonlyArray<Word>, { paint }: Style): string => {
  const runs: Array<Segment> = []
  const add = (segment: Segment) => {
    const last = runs.at(-1)
    if (last?.kind === segment.kind) runs[runs.length - 1] = { kind: last.kind, text: last.text + segment.text }
    else runs.push(segment)
  }
  for (const [at, word] of line.entries()) {
    const before = line[at - 1]?.at(-1)?.kind
    if (before !== undefined) add({ kind: before === word[0]?.kind ? before : "text", text: " " })
    for (const segment of word) add(segment)
  }
  return runs
    .map(({ kind, text }) => {
      if (kind === "hint") return paint("soft", text)
      return kind === "strong" || kind === "code" ? paint("strong", text) : text
    })
    .join("")
}
