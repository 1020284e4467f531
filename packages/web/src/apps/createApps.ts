import type { App } from "@pages-publisher/core/apps/App"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js"
import type { Told } from "../card/Told.ts"
import type { Session } from "../engine/Session.ts"
import { createAnswer } from "./createAnswer.ts"
import { askApps } from "./engine/askApps.ts"
import { newestFirst } from "./newestFirst.ts"

export interface Apps {
  readonly session: Accessor<Session>
  /** All of the group's, by name; null until they are known. */
  readonly list: Accessor<ReadonlyArray<App> | null>
  /** What is known by now, the one published last first; null while there is nothing to show. */
  readonly seen: Accessor<ReadonlyArray<App> | null>
  readonly isAsking: Accessor<boolean>
  /** Why the newest question had no answer. */
  readonly card: Accessor<Told | null>
  readonly refresh: () => void
  /** The same, telling whether the answer came. */
  readonly again: () => Promise<boolean>
}

/** A list that is there sooner is shown at once, whole and in its order; of a longer one, what is there by then. */
const pause = 1000

export const createApps = (session: Accessor<Session>, locale: Accessor<Locale>): Apps => {
  const [partial, setPartial] = createSignal<ReadonlyArray<App> | null>(null)
  const asking = async (signal: AbortSignal) => {
    const arrived: Array<App> = []
    const timer = setInterval(() => {
      if (arrived.length > (partial()?.length ?? 0)) setPartial([...arrived])
    }, pause)
    signal.addEventListener("abort", () => clearInterval(timer))
    const answer = await askApps(session(), (app) => arrived.push(app), signal)
    clearInterval(timer)
    return answer
  }
  const { ask, card, forget, isAsking, value: list } = createAnswer(asking, locale)

  // The list of one session is nothing to the next.
  createEffect(
    on(session, () => {
      forget()
      setPartial(null)
      void ask()
    })
  )

  const seen = createMemo(() => {
    const apps = list() ?? partial()
    return apps === null ? null : newestFirst(apps)
  })

  return {
    session,
    list,
    seen,
    isAsking,
    card,
    refresh: () => void ask(),
    again: ask
  }
}
