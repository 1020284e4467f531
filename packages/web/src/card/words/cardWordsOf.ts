import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import type { CardWords } from "./CardWords.ts"

const words: Readonly<Record<Locale, CardWords>> = { en, nl }

export const cardWordsOf = (locale: Locale): CardWords => words[locale]
