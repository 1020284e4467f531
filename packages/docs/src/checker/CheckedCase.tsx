import { For } from "solid-js"
import type { Checked } from "../content/Site.ts"

const signs = { go: "✓", heed: "!", stop: "✗" } as const

// The thread has a class of its own for its stops.
const classes = { go: "yes", heed: "but", stop: "no" } as const

/** An example in the list, with the way to what its verdict means. */
export const CheckedCase = (props: { readonly it: Checked }) => (
  <li id={props.it.id} class={classes[props.it.state]}>
    <span class="sign" aria-hidden="true">
      {signs[props.it.state]}
    </span>
    <p>{props.it.label}</p>
    <ul>
      <For each={props.it.verdict === null ? [] : [props.it.verdict]}>{(verdict) => <li>{verdict}</li>}</For>
      <For each={props.it.reasons}>
        {(reason) => (
          <li>
            <a href={reason.href}>{reason.title}</a>
          </li>
        )}
      </For>
    </ul>
  </li>
)
