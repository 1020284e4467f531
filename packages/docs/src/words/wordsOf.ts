import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import type { Words } from "./Words.ts"

export const wordsOf = (locale: Locale): Words => ({ en, nl })[locale]
