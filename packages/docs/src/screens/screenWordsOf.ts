import type { Locale } from "@pages-publisher/core/model/Locale"
import type { ScreenId } from "./ScreenId.ts"
import type { ScreenWords } from "./ScreenWords.ts"
import { en } from "./words/en.ts"
import { nl } from "./words/nl.ts"

const words = { en, nl } as const

export const screenWordsOf = (id: ScreenId, locale: Locale): ScreenWords => words[locale][id]
