import { For } from "solid-js"

/** Sheets on their way, with their middle at `x` and `y`. */
export const Files = (props: { readonly places: ReadonlyArray<readonly [x: number, y: number]> }) => (
  <For each={props.places}>
    {([x, y]) => (
      <>
        <path class="drawn-file" d={`M${x - 7} ${y - 9}h9l5 5v13h-14z`} />
        <path class="drawn-file-fold" d={`M${x + 2} ${y - 9}v5h5M${x - 3} ${y + 1}h6M${x - 3} ${y + 5}h6`} />
      </>
    )}
  </For>
)
