import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import type { Language } from "@pages-publisher/core/problems/Language"
import { number, oneLine, size } from "@pages-publisher/core/problems/wording"
import { For, onMount, Show } from "solid-js"
import { Heeded } from "../card/Heeded.tsx"
import { usePage } from "../page/PageContext.ts"
import { LeftOutList } from "./LeftOutList.tsx"
import { PlanLines } from "./PlanLines.tsx"
import type { PlanTold } from "./PlanTold.ts"
import { sumOf } from "./sumOf.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** All that would happen, before anything does. The button says what it will do. */
export const PlanSheet = (props: {
  readonly plan: PlanTold
  readonly language: Language
  readonly onPublish: () => void
  readonly onChange: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => publishingWordsOf(locale()).plan
  const sum = () =>
    sumOf(
      props.plan,
      words(),
      (count) => number(count, locale()),
      (bytes) => size(bytes, locale())
    )
  const isNothing = () => props.plan.lines.length === 0
  let heading!: HTMLHeadingElement
  onMount(() => {
    heading.focus()
    say(`${props.plan.app}. ${sum()}`)
  })
  return (
    <div class="sheet">
      <h3 tabindex="-1" ref={(it) => (heading = it)} class="sum">
        {oneLine(props.plan.app)}{" "}
        <Show when={!isNothing()}>
          <span class="soft">
            {props.plan.isNew ? words().newApp : words().versions(props.plan.before, props.plan.version)}
          </span>
        </Show>
      </h3>
      <p class="sentence">{sum()}</p>
      <Show when={!isNothing()}>
        <PlanLines lines={props.plan.lines} />
      </Show>
      <Show when={props.plan.root !== ""}>
        <p class="note">{words().root(oneLine(props.plan.root))}</p>
      </Show>
      <LeftOutList leftOut={props.plan.leftOut} />
      <p class={props.plan.accessBefore === null ? "note" : "heeded"}>
        {props.plan.accessBefore === null
          ? words().access(props.plan.access)
          : words().accessChanges(props.plan.accessBefore, props.plan.access)}
      </p>
      <For each={props.plan.warnings}>
        {(warning) => <Heeded warning={explainWarning(warning, props.language, "page")} />}
      </For>
      <div class="deeds">
        <button type="button" onClick={() => props.onPublish()}>
          {isNothing()
            ? words().check
            : props.plan.restores === null
              ? words().publish(props.plan.version)
              : words().goBack(props.plan.restores)}
        </button>
        <button type="button" class="quiet" onClick={() => props.onChange()}>
          {props.plan.restores === null ? words().change : publishingWordsOf(locale()).cancel}
        </button>
      </div>
      <p class="note">{words().untouched}</p>
    </div>
  )
}
