import { Show } from "solid-js"

/** A stop on the thread with its number; the end of the thread has a tick. */
export const Stop = (props: { readonly x: number; readonly y: number; readonly number: number | "end" }) => (
  <Show
    when={props.number !== "end"}
    fallback={
      <>
        <circle class="drawn-end" cx={props.x} cy={props.y} r="14" />
        <path class="drawn-tick" d={`M${props.x - 5.5} ${props.y + 0.5}l4 4l7.5 -8.5`} />
      </>
    }
  >
    <circle class="drawn-stop" cx={props.x} cy={props.y} r="13" />
    <text class="drawn-number" font-size="13" text-anchor="middle" x={props.x} y={props.y + 4.6}>
      {props.number}
    </text>
  </Show>
)
