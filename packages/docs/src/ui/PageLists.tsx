import type { Locale } from "@pages-publisher/core/model/Locale"
import { For } from "solid-js"
import { hrefOf } from "../content/hrefs.ts"
import type { Options } from "../content/Options.ts"
import { searchWordsOf } from "../search/searchWordsOf.ts"
import { wordsOf } from "../words/wordsOf.ts"

/** The pages from which every other is reached. */
export const PageLists = (props: { readonly options: Options; readonly locale: Locale }) => {
  const lists = () => {
    const { checker, guide, manual, problems, reference } = wordsOf(props.locale)
    return [
      { path: "", title: guide },
      { path: "publishing/", title: manual },
      { path: "problems/", title: problems },
      { path: "reference/", title: reference },
      { path: "try/", title: checker }
    ]
  }
  return (
    <nav class="lists" aria-label={searchWordsOf(props.locale).lists}>
      <ul class="index">
        <For each={lists()}>
          {(list) => (
            <li>
              <a href={hrefOf(props.options, props.locale, list.path)}>{list.title}</a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
