import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import type { Language } from "@pages-publisher/core/problems/Language"
import { oneLine, shown, size } from "@pages-publisher/core/problems/wording"
import { createEffect, createMemo, For, on, onMount, Show } from "solid-js"
import { Heeded } from "../card/Heeded.tsx"
import { BesideLink } from "../page/BesideLink.tsx"
import { usePage } from "../page/PageContext.ts"
import type { Journey } from "./Journey.ts"
import { PhaseStrip } from "./PhaseStrip.tsx"
import type { PublishingState } from "./PublishingState.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** A version on its way, with what is known of it. */
export const UnderWay = (props: {
  readonly state: Extract<PublishingState, { readonly _tag: "UnderWay" }>
  readonly language: Language
  readonly onCancel: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => publishingWordsOf(locale())
  const journey = () => props.state.journey
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())

  // Each once, however much is heard of it.
  const heard = createMemo(() => (props.state.waiting === null ? journey().phase : null))
  createEffect(on(heard, (phase) => say(phase === null ? words().waiting : words().phaseNow[phase])))

  /** The others stood beside the plan. */
  const news = () => props.state.warnings.slice(props.state.plan.warnings.length)
  const { app, toSend, version } = props.state.plan
  const part = () => {
    const { phase, sending } = journey()
    if (phase !== "send" || sending === null || sending.parts === 0) return null
    return sending.parts === 1 && sending.bytes === 0 ? null : Math.min(1, (sending.part - 1) / sending.parts)
  }
  return (
    <div class="sheet">
      <h3 tabindex="-1" ref={(it) => (heading = it)}>
        {words().publishing(oneLine(app), version)}
      </h3>
      <PhaseStrip journey={journey()} part={part()} end={null} />
      <Show
        when={props.state.waiting === null}
        fallback={
          <p class="heeded">
            <span aria-hidden="true">!</span> {words().waiting}
          </p>
        }
      >
        <p class="asking">
          <span>
            {words().phaseNow[journey().phase]}
            <Show when={journey().phase === "send" ? journey().sending : null}>
              {(sending) => (
                <>
                  :{" "}
                  {words().sent(
                    size(sending().bytes, locale()),
                    size(Math.max(sending().bytes, toSend ?? 0), locale())
                  )}
                  {sending().parts > 1 ? `, ${words().part(sending().part, sending().parts)}` : ""}
                </>
              )}
            </Show>
          </span>
        </p>
      </Show>
      <PipelineSteps journey={journey()} />
      <Show when={journey().committed}>{(it) => <p class="note">{words().arrived(it().version)}</p>}</Show>
      <For each={news()}>{(warning) => <Heeded warning={explainWarning(warning, props.language, "page")} />}</For>
      <div class="deeds">
        <button type="button" class="quiet" onClick={() => props.onCancel()}>
          {words().cancel}
        </button>
      </div>
    </div>
  )
}

/** What GitLab does with the version, step by step. */
export const PipelineSteps = (props: { readonly journey: Journey }) => {
  const { locale } = usePage()
  const words = () => publishingWordsOf(locale())
  const status = (name: string) => words().statuses[name] ?? shown(name)
  return (
    <Show when={props.journey.pipeline}>
      {(pipeline) => (
        <ul class="pipeline">
          <li>
            <BesideLink href={pipeline().webUrl}>
              {words().pipeline} {pipeline().pipeline}
            </BesideLink>{" "}
            {pipeline().waitsForRunner ? words().waitsForRunner : status(pipeline().status)}
          </li>
          <Show when={props.journey.deploying}>
            {(deploying) => (
              <li>
                {words().deployment} {status(deploying().status)}
              </li>
            )}
          </Show>
          <Show when={props.journey.verifying}>
            <li>{words().opening}</li>
          </Show>
        </ul>
      )}
    </Show>
  )
}
