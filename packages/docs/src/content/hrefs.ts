import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import type { Options } from "./Options.ts"

/** Address of a page on the server. */
export const hrefOf = ({ base, locale: front }: Options, locale: Locale, path: string): string =>
  `${base}${locale === front ? "" : `${locale}/`}${path}`

/** The languages, that of the front first. */
export const localesOf = ({ locale }: Options): ReadonlyArray<Locale> => [
  locale,
  ...locales.filter((other) => other !== locale)
]
