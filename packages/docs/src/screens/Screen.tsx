import type { Locale } from "@pages-publisher/core/model/Locale"
import { For } from "solid-js"
import { screenFile, screenFor } from "./screenFor.ts"
import type { ScreenId } from "./ScreenId.ts"
import { screenWordsOf } from "./screenWordsOf.ts"
import { schemes } from "./TakenScreen.ts"

/**
 * A picture of the page for the browser. A style shows the face that this page has; a browser loads no other, because
 * one that is not shown is never close to the window.
 */
export const Screen = (props: { readonly id: ScreenId; readonly locale: Locale; readonly base: string }) => {
  const words = () => screenWordsOf(props.id, props.locale)
  const screen = () => screenFor(props.id, props.locale)
  return (
    <figure class="shot">
      <For each={schemes}>
        {(scheme) => (
          <img
            class={`in-${scheme}`}
            src={`${props.base}screens/${screenFile(props.id, props.locale, scheme)}`}
            width={screen().width}
            height={screen().height}
            alt={words().alt}
            loading="lazy"
            decoding="async"
          />
        )}
      </For>
      <figcaption>{words().caption}</figcaption>
    </figure>
  )
}
