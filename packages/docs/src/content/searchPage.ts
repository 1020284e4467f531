import type { Locale } from "@pages-publisher/core/model/Locale"
import { wordsOf } from "../words/wordsOf.ts"
import { hrefOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"
import type { SearchPage } from "./Site.ts"

export const searchPage = (options: Options, locale: Locale): SearchPage => {
  const words = wordsOf(locale)
  return {
    kind: "search",
    locale,
    path: "search/",
    href: hrefOf(options, locale, "search/"),
    title: words.search,
    description: words.searchLead
  }
}
