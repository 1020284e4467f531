import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js"
import type { Told } from "../card/Told.ts"
import { tellProblem } from "./engine/tellProblem.ts"

/** A problem as a card in the language of the page, whichever that is by then; null while there is none. */
export const createTold = (problem: Accessor<Problem | null>, locale: Accessor<Locale>): Accessor<Told | null> => {
  const [card, setCard] = createSignal<Told | null>(null)
  createEffect(() => {
    const it = problem()
    const wanted = locale()
    let isOver = false
    onCleanup(() => (isOver = true))
    if (it === null) setCard(null)
    else void tellProblem(it, wanted).then((told) => !isOver && setCard(told))
  })
  return card
}
