import { createSignal, Show } from "solid-js"
import { createCopying } from "../card/createCopying.ts"

/** Copies a text; where the browser does not let the page, the text is shown to be copied by hand. */
export const CopyButton = (props: { readonly text: string; readonly label: string; readonly copied: string }) => {
  const [isShown, setShown] = createSignal(false)
  let shown: HTMLPreElement | undefined
  const { copy, isCopied } = createCopying(() => {
    setShown(true)
    shown?.focus()
    if (shown !== undefined) getSelection()?.selectAllChildren(shown)
  })
  const start = () => {
    setShown(false)
    void copy(props.text, props.copied)
  }
  return (
    <>
      <button type="button" class="quiet" onClick={start}>
        {isCopied() ? props.copied : props.label}
      </button>
      <Show when={isShown()}>
        <pre class="letter" tabindex="-1" ref={(it) => (shown = it)}>
          {props.text}
        </pre>
      </Show>
    </>
  )
}
