import { Lines } from "./Lines.tsx"
import { heightOf } from "./linesOf.ts"

const size = 14

/** What happens at a stop, beside it: its name, and a text below. `y` is the middle of the stop. */
export const StopText = (props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly name: string
  readonly text: string
}) => (
  <>
    <Lines text={props.name} x={props.x} y={props.y + 5} width={props.width} size={15} voice="name" />
    <Lines text={props.text} x={props.x} y={props.y + 27} width={props.width} size={size} voice="soft" />
  </>
)

/** From the middle of a stop to below its text. */
export const stopHeight = (text: string, width: number): number => 14 + heightOf(text, width, size)
