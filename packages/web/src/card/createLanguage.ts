import type { Locale } from "@pages-publisher/core/model/Locale"
import { english } from "@pages-publisher/core/problems/english"
import type { Language } from "@pages-publisher/core/problems/Language"
import { loadLanguage } from "@pages-publisher/core/problems/loadLanguage"
import { type Accessor, createEffect, createSignal, on } from "solid-js"

/** The words of problems and warnings in the page's language. Until they arrive, and where they do not, others stand in. */
export const createLanguage = (locale: Accessor<Locale>): Accessor<Language> => {
  const [language, setLanguage] = createSignal<Language>(english)
  createEffect(
    on(locale, (wanted) => {
      loadLanguage(wanted).then(
        (loaded) => {
          if (locale() === wanted) setLanguage(() => loaded)
        },
        () => undefined
      )
    })
  )
  return language
}
