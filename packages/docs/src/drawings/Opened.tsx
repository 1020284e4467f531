import { Lines } from "./Lines.tsx"

/** An entry of a menu that is open, with what it says and a sign that points down. */
export const Opened = (props: {
  readonly x: number
  readonly y: number
  readonly sign: number
  readonly text: string
  readonly isOnBar?: boolean
}) => (
  <>
    <Lines
      text={props.text}
      x={props.x}
      y={props.y + 5}
      width={props.sign - props.x}
      size={14}
      voice={props.isOnBar === true ? "on-bar" : "said"}
    />
    <path
      class={props.isOnBar === true ? "drawn-sign-on-bar" : "drawn-sign"}
      d={`M${props.sign} ${props.y - 2}l5 5l5 -5`}
    />
  </>
)
