import { For, Show } from "solid-js"
import { Lines } from "./Lines.tsx"
import type { Values } from "./Values.ts"

const row = 26

/** Boxes to tick, one for each scope, in columns. */
export const Scopes = (props: {
  readonly scopes: Values["scopes"]
  readonly x: number
  readonly y: number
  readonly columns: number
  readonly columnWidth: number
}) => {
  const rows = Math.ceil(props.scopes.length / props.columns)
  return (
    <For each={props.scopes}>
      {({ isTicked, scope }, at) => {
        const x = props.x + Math.floor(at() / rows) * props.columnWidth
        const y = props.y + (at() % rows) * row
        return (
          <>
            <rect
              class={isTicked ? "drawn-ticked" : "drawn-field"}
              x={x + 0.5}
              y={y + 0.5}
              width="16"
              height="16"
              rx="4"
            />
            <Show when={isTicked}>
              <path class="drawn-tick" d={`M${x + 4.5} ${y + 8.5}l3 3.5l5.5 -7`} />
            </Show>
            <Lines
              text={scope}
              x={x + 26}
              y={y + 13.5}
              width={props.columnWidth - 26}
              size={13}
              voice={isTicked ? "value" : "soft-value"}
            />
          </>
        )
      }}
    </For>
  )
}

export const scopesHeight = (count: number, columns: number): number => Math.ceil(count / columns) * row - 9
