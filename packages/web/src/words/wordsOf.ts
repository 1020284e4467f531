import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import type { Words } from "./Words.ts"

const loaders: Readonly<Record<Locale, () => Words | Promise<Words>>> = {
  en: () => en,
  nl: () => import("./nl.ts").then(({ nl }) => nl)
}

/** The words of the page in a language; English is there at once, and stands in for what does not arrive. */
export const wordsOf = async (locale: Locale): Promise<Words> => {
  try {
    return await loaders[locale]()
  } catch {
    return en
  }
}
