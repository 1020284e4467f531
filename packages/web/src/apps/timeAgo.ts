import type { Locale } from "@pages-publisher/core/model/Locale"

/** Of times, in the languages of the page. */
export const timeTag = { en: "en-GB", nl: "nl-NL" } as const

const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60]
] as const

const justNow = { en: "just now", nl: "zojuist" } as const

/** `3 hours ago`, in the unit that people would say; a clock that runs behind makes nothing lie ahead. */
export const timeAgo = (at: number, now: number, locale: Locale): string => {
  const seconds = Math.max(0, (now - at) / 1000)
  const found = units.find(([, length]) => seconds >= length)
  if (found === undefined) return justNow[locale]
  const [unit, length] = found
  // As a number also where there is a word: 25 hours may reach back to the day before yesterday.
  return new Intl.RelativeTimeFormat(timeTag[locale], { numeric: "always" }).format(-Math.floor(seconds / length), unit)
}
