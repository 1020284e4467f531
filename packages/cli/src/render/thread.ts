import type { Progress } from "@pages-publisher/core/publish/Progress"
import { number, oneLine, shown, size } from "@pages-publisher/core/problems/wording"
import { warningLine } from "./card.ts"
import type { Style } from "./Style.ts"

/** The five stops on the way from a folder to a link. */
export const phases = ["read", "compare", "send", "pipeline", "live"] as const
export type Phase = (typeof phases)[number]

/** What one piece of progress means on the thread: the stop it belongs to, its words, and whether the stop is left. */
export interface Stop {
  readonly phase: Phase
  readonly text: string
  readonly isDone: boolean
  /** From 0 to 1, where it is known how much there is. */
  readonly part?: number
}

export const stopOf = (progress: Progress, { locale, words }: Style): Stop | undefined => {
  const amountOf = (read: { readonly files: number; readonly bytes: number }) =>
    words.files(read.files, number(read.files, locale), size(read.bytes, locale))
  switch (progress._tag) {
    case "Reading":
      return { phase: "read", text: amountOf(progress), isDone: false }
    case "Read": {
      const { root, source } = progress
      const from = root === "" ? source : `${source.replace(/\/+$/, "")}/${root}`
      return { phase: "read", text: words.from(amountOf(progress), shown(from)), isDone: true }
    }
    case "Comparing":
      return { phase: "compare", text: shown(progress.project), isDone: false }
    case "Planned":
      return { phase: "compare", text: signs(progress), isDone: true }
    case "Sending":
      return {
        phase: "send",
        text: `${size(progress.bytes, locale)}${progress.parts > 1 ? `, ${words.parts(progress.part, progress.parts)}` : ""}`,
        isDone: false,
        part: progress.part / progress.parts
      }
    case "Committed":
      return { phase: "send", text: words.arrived(progress.version), isDone: true }
    case "PipelineSeen":
      return {
        phase: "pipeline",
        text: progress.waitsForRunner ? `${shown(progress.status)}, ${words.waitsForRunner}` : shown(progress.status),
        isDone: progress.status === "success"
      }
    case "Deploying":
      return { phase: "live", text: `pages:deploy ${shown(progress.status)}`, isDone: false }
    case "Verifying":
      return { phase: "live", text: words.opening, isDone: false }
    case "Published":
      return progress.result.live
        ? { phase: "live", text: oneLine(progress.result.url ?? ""), isDone: true }
        : undefined
    case "Judged":
    case "Warned":
      return undefined
  }
}

const signs = ({ add, move, remove, update }: Extract<Progress, { readonly _tag: "Planned" }>) =>
  `+ ${add}  ~ ${update}  − ${remove}  → ${move}`

/** Writes progress for people, on one moving line a stop, or as plain lines for a pipe. */
export const makeThread = (write: (text: string) => void, style: Style, isTerminal: boolean) => {
  let shownText = ""
  /** The stop on the moving line. */
  let open: Stop | undefined
  const line = ({ isDone, part, phase, text }: Stop) => {
    const mark = isDone ? style.paint("go", "●") : "○"
    const bar = part === undefined || isDone ? "" : `${"█".repeat(Math.round(part * 10)).padEnd(10, "░")} `
    const rest = ` ${style.words.phases[phase].padEnd(12)} ${bar}${text}`
    // A line that wraps cannot be written over. The last one is an address, to be copied, and stays whole.
    const isLast = isDone && phase === "live"
    return mark + (isTerminal && !isLast ? fit(rest, style.width - 2) : rest)
  }
  const end = () => {
    if (open !== undefined) write("\n")
    open = undefined
  }
  /** Our job can succeed before its pipeline says so; the stop is left behind all the same, and stays to be seen. */
  const leave = (phase: Phase) => {
    if (open?.phase !== "pipeline" || phase === "pipeline") return
    write(`\r\u001b[K${line({ ...open, text: "success", isDone: true })}`)
    end()
  }
  const note = (text: string) => {
    // The moving line makes room and goes on below.
    write(open === undefined ? `${text}\n` : `\r\u001b[K${text}\n${shownText}`)
  }
  return {
    show: (progress: Progress) => {
      if (progress._tag === "Warned") {
        note(warningLine(progress.warning, style))
        return
      }
      const stop = stopOf(progress, style)
      if (stop === undefined) return
      const text = line(stop)
      if (text === shownText) return
      shownText = text
      if (isTerminal) {
        leave(stop.phase)
        write(`\r\u001b[K${text}`)
        open = stop
        if (stop.isDone) end()
      } else if (stop.isDone || stop.phase === "pipeline" || stop.phase === "live") {
        write(`${text}\n`)
      }
    },
    /** A line of another kind, without tearing the moving one. */
    note,
    end
  }
}

export type Thread = ReturnType<typeof makeThread>

/** The beginning of a text without escapes, in so many columns. */
const fit = (text: string, width: number): string => {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  return letters.length <= width ? text : `${letters.slice(0, Math.max(width - 1, 0)).join("")}…`
}
