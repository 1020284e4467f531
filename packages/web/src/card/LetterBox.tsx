import { createSignal, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { createCopying } from "./createCopying.ts"
import type { Told } from "./Told.ts"
import { cardWordsOf } from "./words/cardWordsOf.ts"

/** A text for who can fix it, ready to send. */
export const LetterBox = (props: { readonly other: NonNullable<Told["other"]> }) => {
  const { locale } = usePage()
  const words = () => cardWordsOf(locale())
  const [isOpen, setOpen] = createSignal(false)
  // Where the browser does not let the page copy, its reader can.
  const { copy, isCopied } = createCopying(() => setOpen(true))
  return (
    <>
      <p>{props.other.who}</p>
      <div class="deeds">
        <button type="button" onClick={() => void copy(props.other.letter, words().copied)}>
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
