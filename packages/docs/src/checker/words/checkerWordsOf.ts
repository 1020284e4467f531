import type { Locale } from "@pages-publisher/core/model/Locale"
import type { CheckerWords } from "./CheckerWords.ts"
import { en } from "./en.ts"
import { nl } from "./nl.ts"

export const checkerWordsOf = (locale: Locale): CheckerWords => ({ en, nl })[locale]
