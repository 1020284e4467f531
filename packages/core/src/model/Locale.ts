/** Languages every text exists in. English is the source; each further one is a folder of texts. */
export const locales = ["en", "nl"] as const
export type Locale = (typeof locales)[number]

/** The best language for a preference such as `nl_NL.UTF-8`, `nl-BE` or `fr`. */
export const pickLocale = (wanted: string | undefined): Locale =>
  locales.find((locale) => wanted?.toLowerCase().split(/[_.@-]/)[0] === locale) ?? "en"
