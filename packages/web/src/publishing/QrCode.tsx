import { generate } from "lean-qr/nano"
import { createMemo } from "solid-js"

/** White around the code, in modules: readers look for it. */
const quiet = 4

/** An address to be read by a telephone. Black on white in every theme, since not all readers take another. */
export const QrCode = (props: { readonly text: string; readonly label: string }) => {
  const code = createMemo(() => generate(props.text))
  const path = () => {
    const { size } = code()
    let drawn = ""
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (code().get(x, y)) drawn += `M${x} ${y}h1v1h-1z`
    return drawn
  }
  const edge = () => code().size + 2 * quiet
  return (
    <svg class="qr" role="img" aria-label={props.label} viewBox={`${-quiet} ${-quiet} ${edge()} ${edge()}`}>
      <rect class="paper" x={-quiet} y={-quiet} width={edge()} height={edge()} />
      <path class="ink" d={path()} />
    </svg>
  )
}
