import type { App } from "@pages-publisher/core/apps/App"
import { shown } from "@pages-publisher/core/problems/wording"
import { Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { Ago } from "./Ago.tsx"
import { appWordsOf } from "./words/appWordsOf.ts"

/** The last version of an app: when, by whom, and who may open it. */
export const AppFacts = (props: { readonly app: App }) => {
  const { locale } = usePage()
  const words = () => appWordsOf(locale())
  return (
    <Show when={props.app.version}>
      {(version) => (
        <ul class="facts">
          <li>{words().version(version())}</li>
          <Show when={props.app.publishedAt}>
            {(at) => (
              <li>
                <Ago at={at()} />
                <Show when={props.app.publishedBy}>{(name) => <> {words().by(shown(name()))}</>}</Show>
              </li>
            )}
          </Show>
          <li>{words().access[props.app.access]}</li>
        </ul>
      )}
    </Show>
  )
}
