import { createEffect, createUniqueId, on, onCleanup } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { appWordsOf } from "./words/appWordsOf.ts"

/** Long enough that who types is not talked to at every letter, in milliseconds. */
const pause = 500

export const AppSearch = (props: {
  readonly text: string
  readonly found: number
  readonly onText: (text: string) => void
}) => {
  const { locale, say } = usePage()
  const words = () => appWordsOf(locale())
  const id = createUniqueId()
  createEffect(
    on(
      () => props.found,
      (count) => {
        const timer = setTimeout(() => say(words().found(count)), pause)
        onCleanup(() => clearTimeout(timer))
      },
      { defer: true }
    )
  )
  return (
    <div class="field app-search" role="search">
      <label for={id}>{words().search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </div>
  )
}
