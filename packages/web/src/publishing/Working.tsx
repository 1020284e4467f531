import { onMount, type ParentProps } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** Something that takes a moment and sends nothing. It takes the focus, as what led here is gone. */
export const Working = (props: ParentProps<{ readonly sentence: string; readonly onCancel: () => void }>) => {
  const { locale } = usePage()
  let place!: HTMLParagraphElement
  onMount(() => place.focus())
  return (
    <div class="sheet">
      {props.children}
      <p class="asking" tabindex="-1" ref={(it) => (place = it)}>
        {props.sentence}
      </p>
      <div class="deeds">
        <button type="button" class="quiet" onClick={() => props.onCancel()}>
          {publishingWordsOf(locale()).cancel}
        </button>
      </div>
    </div>
  )
}
