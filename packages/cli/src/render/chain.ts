import type { Host } from "@pages-publisher/core/model/Host"
import { number, shown } from "@pages-publisher/core/problems/wording"
import { type Link, type LinkName, linkNames } from "../doctor/Link.ts"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

const signs = { ok: ["go", "✓"], failed: ["stop", "✗"], skipped: ["soft", "–"] } as const

/** Columns of the longest time: `999 ms`. */
const timeWidth = 6

/** One link in its columns: sign, name, time, and what was seen of it. */
export const linkLine = ({ detail, milliseconds, name, state }: Link, style: Style): string => {
  const { paint, width } = style
  const [colour, sign] = signs[state]
  const title = style.words.links[name].padEnd(nameWidth(style))
  const time = (milliseconds === null ? "" : duration(milliseconds, style)).padStart(timeWidth)
  const indent = " ".repeat(4 + title.length + 2 + timeWidth + 2)
  const [first = "", ...rest] = wrap(shown(detail), width, indent)
  const head =
    state === "skipped"
      ? paint("soft", `  ${sign} ${title}  ${time}  ${first.trimStart()}`)
      : `  ${paint(colour, sign)} ${title}  ${paint("soft", time)}  ${first.trimStart()}`
  return [head.trimEnd(), ...rest.map((line) => (state === "skipped" ? paint("soft", line) : line))].join("\n")
}

/** Shows the chain link by link; at a terminal also the link that is being followed. */
export const makeChainLines = (write: (text: string) => void, style: Style, isTerminal: boolean) => {
  let open: LinkName | undefined
  const show = (name: LinkName) => {
    if (isTerminal) write(openLine(name, style))
  }
  const clear = () => {
    if (isTerminal && open !== undefined) write("\r\u001b[K")
  }
  return {
    title: ({ name }: Host) => write(`${style.paint("strong", style.words.wayTo(shown(name)))}\n\n`),
    begun: (name: LinkName) => {
      clear()
      open = name
      show(name)
    },
    left: (link: Link) => {
      clear()
      open = undefined
      write(`${linkLine(link, style)}\n`)
    },
    /** Lets something else be written, without tearing a line. */
    aside: (writeIt: () => void) => {
      clear()
      writeIt()
      if (open !== undefined) show(open)
    }
  }
}

export type ChainLines = ReturnType<typeof makeChainLines>

/** A link that is being followed. */
const openLine = (name: LinkName, { paint, words }: Style): string => `  ○ ${words.links[name]} ${paint("soft", "…")}`

const nameWidth = ({ words }: Style) => Math.max(...linkNames.map((name) => words.links[name].length))

/** Under a second in milliseconds, above it in seconds. */
const duration = (milliseconds: number, { locale, words }: Style): string =>
  milliseconds < 1000
    ? words.milliseconds(number(Math.round(milliseconds), locale))
    : words.seconds(number(milliseconds / 1000, locale))
