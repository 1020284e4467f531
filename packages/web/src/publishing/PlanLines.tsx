import { number, oneLine, size } from "@pages-publisher/core/problems/wording"
import { createSignal, For, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import type { PlanLine } from "./PlanTold.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** Lines at first, and at a time after that: a browser takes long to lay out ten thousand at once. */
const atFirst = 12
const atOnce = 200

const kinds = { "+": "add", "~": "update", "→": "move", "−": "remove" } as const

/** What changes, as a difference that a person can read. */
export const PlanLines = (props: { readonly lines: ReadonlyArray<PlanLine> }) => {
  const { locale } = usePage()
  const words = () => publishingWordsOf(locale()).plan
  const [count, setCount] = createSignal(atFirst)
  const left = () => props.lines.length - count()
  let list!: HTMLUListElement
  const showMore = () => {
    const before = count()
    setCount(before === atFirst ? atOnce : before + atOnce)
    // The button may be gone; what it brought is where to go on.
    const item = list.children[before]
    if (left() <= 0 && item instanceof HTMLElement) item.focus()
  }
  return (
    <>
      <ul ref={(it) => (list = it)} class="plan" aria-label={words().list}>
        <For each={props.lines.slice(0, count())}>
          {(line) => (
            <li class={kinds[line.sign]} tabindex="-1">
              <b aria-hidden="true">{line.sign}</b>
              <span class="path">
                <span class="hidden">{words().signs[line.sign]}: </span>
                {oneLine(line.path)}
                <Show when={line.from}>{(from) => <span class="note from">{words().from(oneLine(from()))}</span>}</Show>
              </span>
              <span class="size">{line.size === null ? "" : size(line.size, locale())}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={left() > 0}>
        <p>
          <button type="button" class="linklike" onClick={showMore}>
            {count() === atFirst && props.lines.length <= atOnce
              ? words().all(number(props.lines.length, locale()))
              : words().more(number(Math.min(left(), count() === atFirst ? atOnce - atFirst : atOnce), locale()))}
          </button>
        </p>
      </Show>
    </>
  )
}
