import { createSignal, onCleanup, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"

/** Milliseconds for which the button says that it is done. */
const told = 2000

/** Copies a text; where the browser does not let the page, the text is shown to be copied by hand. */
export const CopyButton = (props: { readonly text: string; readonly label: string; readonly copied: string }) => {
  const { say } = usePage()
  const [state, setState] = createSignal<"idle" | "copied" | "shown">("idle")
  let shown: HTMLPreElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text)
      setState("copied")
      say(props.copied)
      clearTimeout(timer)
      timer = setTimeout(() => setState("idle"), told)
    } catch {
      // It may refuse, and over http a browser has no clipboard for a page at all.
      setState("shown")
      shown?.focus()
      if (shown !== undefined) getSelection()?.selectAllChildren(shown)
    }
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {state() === "copied" ? props.copied : props.label}
      </button>
      <Show when={state() === "shown"}>
        <pre class="letter" tabindex="-1" ref={(it) => (shown = it)}>
          {props.text}
        </pre>
      </Show>
    </>
  )
}
