import type { Locale } from "../model/Locale.ts"
import { english } from "./english.ts"
import type { Language } from "./Language.ts"
import { dutch } from "./locales/nl/dutch.ts"

/** Every language at once, for programs that do not have to save bytes; a page loads the one it shows. */
export const languages: Readonly<Record<Locale, Language>> = { en: english, nl: dutch }
