import type { Locale } from "@pages-publisher/core/model/Locale"

/** Words in a row, as the language puts them. */
export const listOf = (locale: Locale): ((words: ReadonlyArray<string>) => string) => {
  const format = new Intl.ListFormat(locale === "en" ? "en-GB" : locale)
  return (words) => format.format(words)
}
