import type { Locale } from "@pages-publisher/core/model/Locale"
import { Show } from "solid-js"
import { caseRaising } from "./verdicts.ts"
import { checkerWordsOf } from "./words/checkerWordsOf.ts"

/** From the page of a problem or a warning to the example that raises it, where there is one. */
export const SeeLive = (props: { readonly code: string; readonly locale: Locale }) => (
  <Show when={caseRaising(props.code)}>
    {(id) => (
      <p class="see-live">
        <a href={`../../try/#${id()}`}>{checkerWordsOf(props.locale).seeLive}</a>
      </p>
    )}
  </Show>
)
