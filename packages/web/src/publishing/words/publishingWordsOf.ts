import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import type { PublishingWords } from "./PublishingWords.ts"

const words: Readonly<Record<Locale, PublishingWords>> = { en, nl }

export const publishingWordsOf = (locale: Locale): PublishingWords => words[locale]
