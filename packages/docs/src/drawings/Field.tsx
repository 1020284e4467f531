import { Match, Switch } from "solid-js"
import { Lines, type Voice } from "./Lines.tsx"

/** A field of a form with its label above; `y` is the top of the label. */
export const Field = (props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly label: string
  readonly value: string
  readonly voice: Voice
  readonly sign: "calendar" | "choice" | "none"
  readonly isMuted: boolean
}) => {
  const right = props.x + props.width - 26
  const middle = props.y + 42
  return (
    <>
      <Lines
        text={props.label}
        x={props.x}
        y={props.y + 14}
        width={props.width}
        size={14}
        voice={props.isMuted ? "soft" : "name"}
      />
      <rect
        class={props.isMuted ? "drawn-muted" : "drawn-field"}
        x={props.x + 0.5}
        y={props.y + 24.5}
        width={props.width - 1}
        height="36"
        rx="7"
      />
      <Lines
        text={props.value}
        x={props.x + 12}
        y={middle + 5}
        width={props.width - 48}
        size={14}
        voice={props.voice}
      />
      <Switch>
        <Match when={props.sign === "calendar"}>
          <path
            class="drawn-sign"
            d={`M${right} ${middle - 5}h14v12h-14zM${right} ${middle - 1}h14M${right + 4} ${middle - 8}v4M${right + 10} ${middle - 8}v4`}
          />
        </Match>
        <Match when={props.sign === "choice"}>
          <path class="drawn-sign" d={`M${right + 2} ${middle - 2}l5 5l5 -5`} />
        </Match>
      </Switch>
    </>
  )
}

/** What a field takes from top to bottom. */
export const fieldHeight = 61
