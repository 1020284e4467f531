import { For } from "solid-js"
import { lead, linesOf } from "./linesOf.ts"

/** How a text is meant, which decides its face and colour. */
export type Voice = "said" | "soft" | "name" | "title" | "value" | "soft-value" | "on-go" | "on-bar" | "never"

/** A text in as many lines as it needs; `y` is where its first line stands. */
export const Lines = (props: {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly voice: Voice
  readonly isCentred?: boolean
}) => (
  <text
    class={`drawn-${props.voice}`}
    font-size={`${props.size}`}
    text-anchor={props.isCentred === true ? "middle" : undefined}
  >
    <For each={linesOf(props.text, props.width, props.size)}>
      {(line, at) => (
        <tspan x={props.x} y={props.y + at() * lead(props.size)}>
          {line}
        </tspan>
      )}
    </For>
  </text>
)
