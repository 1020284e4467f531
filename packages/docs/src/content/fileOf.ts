import type { Options } from "./Options.ts"
import type { Page } from "./Site.ts"

/** Where a page stands among the files of the site. */
export const fileOf = ({ href }: Pick<Page, "href">, { base }: Options, name = "index.html"): string =>
  `${href.slice(base.length)}${name}`
