import { For, Show } from "solid-js"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Mistake } from "./Config.ts"
import { stopsSignIn } from "./stopsSignIn.ts"
import { mistakeWordsOf } from "./words/mistakeWordsOf.ts"

/** What whoever put the page online has to repair. */
export const ConfigMistakes = (props: { readonly locale: Locale; readonly mistakes: ReadonlyArray<Mistake> }) => {
  const words = () => mistakeWordsOf(props.locale)
  return (
    <section class={stopsSignIn(props.mistakes) ? "card" : "heeded"}>
      <h2>{words().title}</h2>
      <p>{words().lead}</p>
      <ul>
        <For each={props.mistakes}>
          {({ field, reason }) => (
            <li>
              <Show when={field}>{(name) => <code>{name()} </code>}</Show>
              {words().reasons[reason]}
            </li>
          )}
        </For>
      </ul>
      <Show when={stopsSignIn(props.mistakes)}>
        <p>{words().stops}</p>
      </Show>
    </section>
  )
}
