import type { Locale } from "@pages-publisher/core/model/Locale"
import { shown } from "@pages-publisher/core/problems/wording"

const tag = { en: "en-GB", nl: "nl-NL" } as const

/** Day and time as the reader's clock shows them; anything else stays as it is. */
export const moment = (text: string, locale: Locale): string =>
  Number.isNaN(Date.parse(text))
    ? shown(text)
    : new Intl.DateTimeFormat(tag[locale], { dateStyle: "medium", timeStyle: "short" }).format(new Date(text))
