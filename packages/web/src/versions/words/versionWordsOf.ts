import type { Locale } from "@pages-publisher/core/model/Locale"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import type { VersionWords } from "./VersionWords.ts"

const words: Readonly<Record<Locale, VersionWords>> = { en, nl }

export const versionWordsOf = (locale: Locale): VersionWords => words[locale]
