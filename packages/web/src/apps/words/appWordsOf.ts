import type { Locale } from "@pages-publisher/core/model/Locale"
import type { AppWords } from "./AppWords.ts"
import { en } from "./en.ts"
import { nl } from "./nl.ts"

const words: Readonly<Record<Locale, AppWords>> = { en, nl }

export const appWordsOf = (locale: Locale): AppWords => words[locale]
