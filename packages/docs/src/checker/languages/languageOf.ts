import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Language } from "./Language.ts"

/** A language, loaded when it is wanted. */
export const languageOf = (locale: Locale): Promise<Language> =>
  locale === "nl" ? import("./nl.ts").then(({ nl }) => nl) : import("./en.ts").then(({ en }) => en)
