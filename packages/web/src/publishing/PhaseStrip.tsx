import { createEffect, createSignal, For, onCleanup } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { type Journey, type Phase, phases, standing } from "./Journey.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** Milliseconds between two looks at the clock. */
const tick = 500

/** The five phases in one strip, each with its time; who listens hears them as one sentence. */
export const PhaseStrip = (props: {
  readonly journey: Journey
  /** From 0 to 1, of the phase that is under way; null where nobody knows. */
  readonly part: number | null
  /** How it ended, if it did. */
  readonly end: "arrived" | "stopped" | null
}) => {
  const { locale } = usePage()
  const words = () => publishingWordsOf(locale())
  const [now, setNow] = createSignal(performance.now())
  const timer = setInterval(() => setNow(performance.now()), tick)
  onCleanup(() => clearInterval(timer))
  createEffect(() => {
    if (props.end !== null) clearInterval(timer)
  })

  const of = (phase: Phase) => {
    const { journey } = props
    const is = standing(journey, phase)
    const before = journey.seconds[phase] ?? null
    const since = is === "now" ? Math.max(0, (now() - journey.since) / 1000) : 0
    return {
      is: is !== "now" || props.end === null ? is : props.end === "arrived" ? "done" : "ended",
      seconds: is === "later" || (is === "done" && before === null) ? null : (before ?? 0) + since
    }
  }
  const told = (phase: Phase) => {
    const { seconds } = of(phase)
    return seconds === null ? "" : words().seconds(shortened(seconds, locale()))
  }
  const sentence = () =>
    phases
      .filter((phase) => of(phase).is !== "later")
      .map((phase) => `${words().phases[phase]} ${told(phase)}`)
      .join(", ")
  return (
    <div class="phases" role="img" aria-label={sentence()}>
      <For each={phases}>
        {(phase) => (
          <div class={of(phase).is}>
            <i
              ref={(it) =>
                createEffect(() => {
                  const part = of(phase).is === "now" ? props.part : null
                  it.classList.toggle("known", part !== null)
                  it.style.setProperty("--part", `${Math.round((part ?? 0) * 100)}%`)
                })
              }
            />
            <span>
              {words().phases[phase]} <span class="took">{told(phase)}</span>
            </span>
          </div>
        )}
      </For>
    </div>
  )
}

const shortened = (seconds: number, locale: string) =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: seconds < 10 ? 1 : 0,
    maximumFractionDigits: seconds < 10 ? 1 : 0
  }).format(seconds)
