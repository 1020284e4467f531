import { For, Show } from "solid-js"
import { Code } from "./Code.tsx"
import { Unbroken } from "./Unbroken.tsx"

/** Words of the command line, where code stands between backticks. */
export const Ticked = (props: { readonly text: string }) => (
  <For each={props.text.split("`")}>
    {(part, at) => (
      <Show when={at() % 2 === 1} fallback={<Unbroken text={part} />}>
        <Code text={part} />
      </Show>
    )}
  </For>
)
