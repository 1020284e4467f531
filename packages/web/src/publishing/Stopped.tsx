import type { Language } from "@pages-publisher/core/problems/Language"
import { For, onMount, Show } from "solid-js"
import { told } from "../card/engine/told.ts"
import { ProblemCard } from "../card/ProblemCard.tsx"
import { usePage } from "../page/PageContext.ts"
import { areOfFiles } from "./areOfFiles.ts"
import { PhaseStrip } from "./PhaseStrip.tsx"
import type { PublishingState } from "./PublishingState.ts"
import { PipelineSteps } from "./UnderWay.tsx"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** A version that did not get to the end: by a problem, or because somebody said so. What visitors see is told first. */
export const Stopped = (props: {
  readonly state: Extract<PublishingState, { readonly _tag: "Stopped" }>
  readonly language: Language
  readonly onGoOn: () => void
  readonly onGiveAgain: () => void
  readonly onSomethingElse: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => publishingWordsOf(locale())
  const cards = () => props.state.problems.map((problem) => told(problem, props.language))
  const isCanceled = () => props.state.problems.length === 0
  const standing = () => {
    const { committed, sending } = props.state.journey
    if (committed !== null) return isCanceled() ? words().stopped.landed(committed.version) : null
    if (sending === null) return words().stopped.nothingSent
    // An answer that nobody waited for may have been a good one.
    return isCanceled() && sending.part === sending.parts ? words().stopped.unheard : words().stopped.partly
  }
  let place!: HTMLDivElement
  onMount(() => {
    place.focus()
    say(
      isCanceled()
        ? `${words().stopped.canceled}. ${standing() ?? ""}`
        : cards()
            .map(({ title }) => `${title}.`)
            .join(" ")
    )
  })
  return (
    <div tabindex="-1" ref={(it) => (place = it)} class="ended">
      <div class="sheet">
        <Show when={isCanceled()}>
          <h3>{words().stopped.canceled}</h3>
        </Show>
        <PhaseStrip journey={props.state.journey} part={null} end="stopped" />
        <PipelineSteps journey={props.state.journey} />
        <Show when={standing()}>{(text) => <p>{text()}</p>}</Show>
      </div>
      <For each={cards()}>
        {(problem) => <ProblemCard problem={{ ...problem, retriable: false }} onAgain={() => undefined} />}
      </For>
      <div class="deeds">
        <Show
          when={areOfFiles(props.state.problems)}
          fallback={
            <button type="button" onClick={() => props.onGoOn()}>
              {isCanceled() ? words().stopped.goOn : words().tryAgain}
            </button>
          }
        >
          <button type="button" onClick={() => props.onGiveAgain()}>
            {words().giveAgain}
          </button>
        </Show>
        <button type="button" class="quiet" onClick={() => props.onSomethingElse()}>
          {words().somethingElse}
        </button>
      </div>
    </div>
  )
}
