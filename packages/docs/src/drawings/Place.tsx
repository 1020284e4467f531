import { Lines } from "./Lines.tsx"
import { heightOf } from "./linesOf.ts"

const side = 14
const nameSize = 14
const textSize = 13

/** A place that the token is at. */
export const Place = (props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly words: { readonly name: string; readonly text: string }
  readonly isMain?: boolean
}) => {
  const width = props.width - 2 * side
  return (
    <>
      <rect
        class={props.isMain === true ? "drawn-main" : "drawn-sheet"}
        x={props.x + 1}
        y={props.y + 1}
        width={props.width - 2}
        height={props.height - 2}
        rx="11"
      />
      <Lines text={props.words.name} x={props.x + side} y={props.y + 26} width={width} size={nameSize} voice="name" />
      <Lines
        text={props.words.text}
        x={props.x + side}
        y={props.y + 28 + heightOf(props.words.name, width, nameSize)}
        width={width}
        size={textSize}
        voice="soft"
      />
    </>
  )
}

export const placeHeight = ({ name, text }: { readonly name: string; readonly text: string }, width: number): number =>
  heightOf(name, width - 2 * side, nameSize) + heightOf(text, width - 2 * side, textSize) + 32
