import { type ParentProps, Show } from "solid-js"

/** A stop on the thread from token to link. */
export const Step = (
  props: ParentProps<{
    readonly number: number
    readonly title: string
    readonly state: "done" | "now" | "later"
    /** What comes here later. */
    readonly note?: string | undefined
  }>
) => (
  <section class={`step ${props.state}`} aria-current={props.state === "now" ? "step" : undefined}>
    <span class="stop" aria-hidden="true">
      {props.state === "done" ? "✓" : props.number}
    </span>
    <div>
      <h2>{props.title}</h2>
      <Show when={props.note}>{(note) => <p class="note">{note()}</p>}</Show>
      {props.children}
    </div>
  </section>
)
