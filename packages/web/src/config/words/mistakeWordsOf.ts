import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import type { MistakeWords } from "./MistakeWords.ts"

const words: Readonly<Record<Locale, MistakeWords>> = { en, nl }

export const mistakeWordsOf = (locale: Locale): MistakeWords => words[locale]
