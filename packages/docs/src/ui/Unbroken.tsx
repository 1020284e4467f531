import { For, Show } from "solid-js"
import { unbroken } from "../content/unbroken.ts"

/** Text whose options and names stay on one line. */
export const Unbroken = (props: { readonly text: string }) => (
  <For each={unbroken(props.text)}>
    {({ isWhole, text }) => (
      <Show when={isWhole} fallback={text}>
        <span class="whole">{text}</span>
      </Show>
    )}
  </For>
)
