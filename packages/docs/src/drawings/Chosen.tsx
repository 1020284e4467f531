import { Lines } from "./Lines.tsx"

/** An entry of a menu that is chosen. */
export const Chosen = (props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
}) => (
  <>
    <rect class="drawn-wash" x={props.x} y={props.y} width={props.width} height="32" rx="6" />
    <rect class="drawn-go" x={props.x} y={props.y + 6} width="3" height="20" rx="1.5" />
    <Lines text={props.text} x={props.x + 14} y={props.y + 21} width={props.width - 16} size={14} voice="name" />
  </>
)
