import type { Span, TakenPicture } from "../../src/pictures/TakenPicture.ts"
import type { Palette } from "./palette.ts"

const size = 14
const cell = 8.4
const line = 22
const side = 28

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
const rounded = (value: number) => Number(value.toFixed(1))

/** A picture for where no style sheet of ours is: each run of letters has its place and its width, in any font. */
export const pictureSvg = (picture: TakenPicture, alt: string, palette: Palette): string => {
  const prompt: ReadonlyArray<Span> = [
    { text: "$ ", style: "soft" },
    { text: picture.command, style: "strong" }
  ]
  const lines = [prompt, [], ...picture.lines]
  const width = rounded(2 * side + picture.columns * cell)
  const height = 2 * side + lines.length * line - (line - size)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="what">`,
    `  <title id="what">${escaped(alt)}</title>`,
    "  <style>",
    `    text { font: ${size}px ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${palette.ink} }`,
    `    .strong { font-weight: 700 } .soft { fill: ${palette.soft} } .go { fill: ${palette.go} } .stop { fill: ${palette.stop} } .heed { fill: ${palette.heed} }`,
    "  </style>",
    `  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12" fill="${palette.sheet}" stroke="${palette.line}"/>`,
    ...lines.flatMap((spans, row) => rowOf(spans, side + size - 2 + row * line)),
    "</svg>",
    ""
  ].join("\n")
}

const rowOf = (spans: ReadonlyArray<Span>, y: number): ReadonlyArray<string> => {
  let column = 0
  return spans.flatMap(({ style, text }) => {
    const start = column
    column += text.length
    const named = style === "plain" ? "" : ` class="${style}"`
    return Array.from(text.matchAll(/\S+(?: \S+)*/g), ({ 0: run, index }) => {
      const x = rounded(side + (start + index) * cell)
      return `  <text${named} x="${x}" y="${y}" textLength="${rounded(run.length * cell)}">${escaped(run)}</text>`
    })
  })
}
