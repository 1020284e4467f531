import type { JSX } from "solid-js"
import type { DrawingId } from "./DrawingId.ts"
import { type Layout, widthOf } from "./Layout.ts"
import type { Values } from "./Values.ts"
import type { DrawingWords, Told } from "./words/DrawingWords.ts"

/** What every drawing is made from. */
export interface DrawnFrom<Id extends DrawingId> {
  readonly layout: Layout
  readonly words: DrawingWords[Id]
  readonly values: Values
}

/** The sheet that is drawn on; who does not see it hears what it shows. */
export const Canvas = (props: {
  readonly id: DrawingId
  readonly layout: Layout
  readonly height: number
  readonly told: Told
  readonly children: JSX.Element
}) => {
  const name = `drawing-${props.id}-${props.layout}`
  return (
    <svg
      class={`drawn-${props.layout}`}
      viewBox={`0 0 ${widthOf[props.layout]} ${props.height}`}
      role="img"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-description`}
    >
      <title id={`${name}-title`}>{props.told.title}</title>
      <desc id={`${name}-description`}>{props.told.description}</desc>
      {props.children}
    </svg>
  )
}
