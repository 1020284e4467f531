import { checkerPage } from "./checkerPage.ts"
import { guidePages } from "./guidePages.ts"
import { localesOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"
import { problemPages } from "./problemPages.ts"
import { searchPage } from "./searchPage.ts"
import { referencePage, type SchemaFile } from "./referencePage.ts"
import { manualPages } from "./manualPages.ts"
import type { Site } from "./Site.ts"

/** Everything that the site says, from the data that the program runs on. */
export const siteFor = (options: Options, schemas: ReadonlyArray<SchemaFile>): Site => ({
  options,
  pages: localesOf(options).flatMap((locale) => [
    ...guidePages(options, locale),
    ...manualPages(options, locale),
    checkerPage(options, locale),
    ...problemPages(options, locale),
    referencePage(options, locale, schemas),
    searchPage(options, locale)
  ])
})
