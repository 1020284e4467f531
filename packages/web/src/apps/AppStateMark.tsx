import type { AppState } from "@pages-publisher/core/apps/App"
import { usePage } from "../page/PageContext.ts"
import { appWordsOf } from "./words/appWordsOf.ts"

const signs: Readonly<Record<AppState, string>> = {
  live: "●",
  publishing: "◐",
  failed: "✗",
  unpublished: "○",
  "never-published": "○",
  archived: "○",
  "deletion-scheduled": "!"
}

/** How an app is doing, as a sign and a word. */
export const AppStateMark = (props: { readonly state: AppState }) => {
  const { locale } = usePage()
  return (
    <p class={`app-state ${props.state}`}>
      <span aria-hidden="true">{signs[props.state]}</span> {appWordsOf(locale()).states[props.state]}
    </p>
  )
}
