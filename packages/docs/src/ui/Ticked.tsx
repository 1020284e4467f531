import { For, Show } from "solid-js"
import { Code } from "./Code.tsx"

/** Words of the command line, where code stands between backticks. */
export const Ticked = (props: { readonly text: string }) => (
  <For each={props.text.split("`")}>
    {(part, at) => (
      <Show when={at() % 2 === 1} fallback={part}>
        <Code text={part} />
      </Show>
    )}
  </For>
)
