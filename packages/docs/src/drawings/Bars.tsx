import { For } from "solid-js"

export type Bar = readonly [x: number, y: number, width: number]

/** Stand for words of GitLab that do not matter here, and differ from one version to the next. */
export const Bars = (props: { readonly bars: ReadonlyArray<Bar> }) => (
  <For each={props.bars}>
    {([x, y, width]) => <rect class="drawn-bar" x={x} y={y - 4} width={width} height="8" rx="4" />}
  </For>
)
