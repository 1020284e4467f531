import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { type Accessor, createSignal, onCleanup } from "solid-js"
import { createTold } from "./createTold.ts"
import type { Answer } from "../engine/answered.ts"

/** What GitLab answered last, and why it did not. A new question, or an end, gives up the one before. */
export const createAnswer = <A>(asking: (signal: AbortSignal) => Promise<Answer<A>>, locale: Accessor<Locale>) => {
  const [value, setValue] = createSignal<A | null>(null)
  const [isAsking, setAsking] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem | null>(null)
  let running = new AbortController()

  /** Whether the answer came; not where somebody asked again before. */
  const ask = async (): Promise<boolean> => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    setAsking(true)
    const answer = await asking(signal).catch(() => null)
    if (signal.aborted) return false
    // What was known before stays, whatever is asked next.
    if (answer?._tag === "Known") setValue(() => answer.value)
    setProblem(answer?._tag === "Stopped" ? answer.problem : null)
    setAsking(false)
    return answer?._tag === "Known"
  }
  const forget = () => {
    running.abort()
    setValue(null)
    setAsking(false)
    setProblem(null)
  }
  /** What the network kept from being asked is asked again as soon as there is a network. */
  const backOnline = () => {
    if (problem()?._tag.startsWith("Host") === true) void ask()
  }
  addEventListener("online", backOnline)
  onCleanup(() => {
    removeEventListener("online", backOnline)
    running.abort()
  })
  return { value, isAsking, card: createTold(problem, locale), ask, forget }
}
