import { number, shown } from "@pages-publisher/core/problems/wording"
import { For, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import type { PlanTold } from "./PlanTold.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** Entries that are named; the others are counted. */
const named = 50

/** What of the files given is not published, and why. */
export const LeftOutList = (props: { readonly leftOut: PlanTold["leftOut"] }) => {
  const { locale } = usePage()
  const words = () => publishingWordsOf(locale()).plan
  const count = () => props.leftOut.length
  return (
    <Show when={count() > 0}>
      <details class="left-out">
        <summary>{words().leftOut(count(), number(count(), locale()))}</summary>
        <ul>
          <For each={props.leftOut.slice(0, named)}>
            {({ file, path, rule }) => (
              <li>
                <code>{shown(path)}</code>{" "}
                <span class="note">{file === null ? words().always : words().by(shown(rule), shown(file))}</span>
              </li>
            )}
          </For>
          <Show when={count() > named}>
            <li>… {number(count() - named, locale())}</li>
          </Show>
        </ul>
      </details>
    </Show>
  )
}
