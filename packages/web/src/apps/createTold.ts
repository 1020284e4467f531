import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { type Accessor, createMemo } from "solid-js"
import { createLanguage } from "../card/createLanguage.ts"
import { told } from "../card/engine/told.ts"
import type { Told } from "../card/Told.ts"

/** A problem as a card in the language of the page, whichever that is by then; null while there is none. */
export const createTold = (problem: Accessor<Problem | null>, locale: Accessor<Locale>): Accessor<Told | null> => {
  const language = createLanguage(locale)
  return createMemo(() => {
    const it = problem()
    return it === null ? null : told(it, language())
  })
}
