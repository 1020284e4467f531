import { createSignal, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import type { Told } from "./Told.ts"
import { cardWordsOf } from "./words/cardWordsOf.ts"

/** A text for who can fix it, ready to send. */
export const LetterBox = (props: { readonly other: NonNullable<Told["other"]> }) => {
  const { locale, say } = usePage()
  const words = () => cardWordsOf(locale())
  const [isCopied, setCopied] = createSignal(false)
  const [isOpen, setOpen] = createSignal(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.other.letter)
      setCopied(true)
      say(words().copied)
      setTimeout(() => setCopied(false), 2000)
    } catch {
      // Where the browser does not let the page copy, or has no clipboard for it, its reader can.
      setOpen(true)
    }
  }
  return (
    <>
      <p>{props.other.who}</p>
      <div class="deeds">
        <button type="button" onClick={() => void copy()}>
          {isCopied() ? words().copied : props.other.copy}
        </button>
        <button type="button" class="quiet" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
          {words().letter}
        </button>
      </div>
      <Show when={isOpen()}>
        <pre class="letter">{props.other.letter}</pre>
      </Show>
    </>
  )
}
