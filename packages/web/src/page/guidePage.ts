import type { Locale } from "@pages-publisher/core/model/Locale"

/** A page of the published guide, which offers the way back to who comes from here. */
export const guidePage = (guide: string, locale: Locale, path: string): string => {
  const url = new URL(path, locale === "en" ? guide : new URL(`${locale}/`, guide))
  url.searchParams.set("from", "publisher")
  return url.href
}
