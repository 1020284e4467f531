import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import type { VerdictWords } from "./VerdictWords.ts"

const words: Readonly<Record<Locale, VerdictWords>> = { en, nl }

export const verdictWordsOf = (locale: Locale): VerdictWords => words[locale]
