import type { Locale } from "../model/Locale.ts"
import { english } from "./english.ts"
import type { Language } from "./Language.ts"

/** One language, for pages: English is there with the problems, any other comes when it is wanted. */
export const loadLanguage = (locale: Locale): Promise<Language> => loaders[locale]()

const loaders: Readonly<Record<Locale, () => Promise<Language>>> = {
  en: () => Promise.resolve(english),
  nl: () => import("./locales/nl/dutch.ts").then(({ dutch }) => dutch)
}
