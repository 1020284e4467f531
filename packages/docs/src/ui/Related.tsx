import { Show } from "solid-js"
import type { Reference } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { familyTitle } from "./familyTitle.ts"
import { More } from "./More.tsx"

/** The nearest of the same family, and the way to all of them. */
export const Related = (props: {
  readonly related: ReadonlyArray<Reference>
  readonly family: string
  readonly words: Words
}) => (
  <Show when={props.related.length > 0}>
    <More title={props.words.related} pages={props.related}>
      <p class="all">
        <a href={`../#${props.family}`}>{props.words.wholeFamily(familyTitle(props.family, props.words))}</a>
      </p>
    </More>
  </Show>
)
