import type { Given } from "@pages-publisher/core/site/given"
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { chosen } from "../snapshot/chosen.ts"
import { type Handed, handed } from "../snapshot/handed.ts"
import { holdsFiles } from "../page/holdsFiles.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** Where files are dropped, chosen or pasted. All of the page takes them, since nobody aims well with a full hand. */
export const DropTarget = (props: {
  /** The app that they are a new version of. */
  readonly aim: string | null
  readonly hadNothing: boolean
  readonly takesFocus: boolean
  readonly onHanded: (handed: Handed | null) => void
  readonly onChosen: (given: Given | null) => void
  readonly onOtherApp: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => publishingWordsOf(locale()).drop
  const [isOver, setOver] = createSignal(false)
  let folder!: HTMLInputElement
  let file!: HTMLInputElement
  let button!: HTMLButtonElement

  const end = new AbortController()
  onCleanup(() => end.abort())
  const { signal } = end
  addEventListener(
    "dragover",
    (event) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy"
      setOver(true)
    },
    { signal }
  )
  addEventListener(
    "dragleave",
    (event) => {
      // Leaving the window leads to nothing else.
      if (event.relatedTarget === null) setOver(false)
    },
    { signal }
  )
  addEventListener(
    "drop",
    (event) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      props.onHanded(event.dataTransfer === null ? null : handed(event.dataTransfer))
    },
    { signal }
  )
  addEventListener(
    "paste",
    (event) => {
      const { clipboardData, target } = event
      // Text is for the field that it is pasted into; a table's comes with a picture of it.
      if (target instanceof HTMLInputElement && clipboardData?.types.includes("text/plain") === true) return
      const it = clipboardData === null ? null : handed(clipboardData)
      if (it !== null) props.onHanded(it)
    },
    { signal }
  )

  createEffect(
    on(
      () => props.aim,
      (aim, before) => {
        if (before === undefined ? props.takesFocus : before !== aim) button.focus()
        if (aim !== null) say(words().newVersion(aim))
      }
    )
  )
  const picked = (input: HTMLInputElement) => {
    props.onChosen(chosen(input.files ?? []))
    // The same choice once more is a choice, too.
    input.value = ""
  }
  return (
    <div class={isOver() ? "drop over" : "drop"}>
      <p class="drop-title">
        {isOver() ? words().letGo : props.aim === null ? words().title : words().newVersion(props.aim)}
      </p>
      <p class="note">{words().how}</p>
      <div class="deeds">
        <button type="button" ref={(it) => (button = it)} onClick={() => folder.click()}>
          {words().folder}
        </button>
        <button type="button" class="quiet" onClick={() => file.click()}>
          {words().file}
        </button>
      </div>
      <input
        ref={(it) => {
          folder = it
          // No attribute that Solid knows.
          it.webkitdirectory = true
        }}
        type="file"
        name="folder"
        hidden
        onChange={(event) => picked(event.currentTarget)}
      />
      <input
        ref={(it) => (file = it)}
        type="file"
        name="file"
        multiple
        hidden
        onChange={(event) => picked(event.currentTarget)}
      />
      <Show when={props.hadNothing}>
        <p class="wrong" role="alert">
          {words().nothing}
        </p>
      </Show>
      <Show when={props.aim !== null}>
        <p>
          <button type="button" class="linklike" onClick={() => props.onOtherApp()}>
            {words().otherApp}
          </button>
        </p>
      </Show>
    </div>
  )
}
