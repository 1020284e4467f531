import type { Locale } from "@pages-publisher/core/model/Locale"
import { For, Match, Switch } from "solid-js"
import type { DrawingId } from "./DrawingId.ts"
import { GroupMenu } from "./GroupMenu.tsx"
import { Journey } from "./Journey.tsx"
import { layouts } from "./Layout.ts"
import { OlderMenu } from "./OlderMenu.tsx"
import { TokenForm } from "./TokenForm.tsx"
import { TokenWay } from "./TokenWay.tsx"
import { valuesFor } from "./Values.ts"
import { drawingWordsFor } from "./words/drawingWordsFor.ts"

/** A drawing with its words, in the colours of the page; a style shows the layout that there is room for. */
export const Drawing = (props: { readonly id: DrawingId; readonly locale: Locale }) => {
  const values = valuesFor(props.locale)
  const words = drawingWordsFor(props.locale, values)
  return (
    <figure class="drawing">
      <For each={layouts}>
        {(layout) => (
          <Switch>
            <Match when={props.id === "token-form"}>
              <TokenForm layout={layout} words={words["token-form"]} values={values} />
            </Match>
            <Match when={props.id === "group-menu"}>
              <GroupMenu layout={layout} words={words["group-menu"]} values={values} />
            </Match>
            <Match when={props.id === "older-menu"}>
              <OlderMenu layout={layout} words={words["older-menu"]} values={values} />
            </Match>
            <Match when={props.id === "journey"}>
              <Journey layout={layout} words={words.journey} values={values} />
            </Match>
            <Match when={props.id === "token-way"}>
              <TokenWay layout={layout} words={words["token-way"]} values={values} />
            </Match>
          </Switch>
        )}
      </For>
      <figcaption class="note">{words[props.id].caption}</figcaption>
    </figure>
  )
}
