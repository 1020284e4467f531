import { fileOf } from "../content/fileOf.ts"
import { hrefOf, localesOf } from "../content/hrefs.ts"
import { targetOf } from "./addresses.ts"
import { type Built, textOf } from "./Built.ts"
import type { Finding } from "./Finding.ts"
import { attribute } from "./html.ts"

/** Whoever starts at the front of a language gets to each of its pages without leaving it. */
export const pagesAreReachable = (built: Built): ReadonlyArray<Finding> => {
  const { options, pages } = built.site
  return localesOf(options).flatMap((locale) => {
    const open = new Set(pages.filter((page) => page.locale === locale).map((page) => fileOf(page, options)))
    const ahead = [fileOf({ href: hrefOf(options, locale, "") }, options)]
    for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
      if (!open.delete(path)) continue
      for (const address of attribute(textOf(built, path), "href")) {
        const target = targetOf(address, path, options)
        if (typeof target === "object") ahead.push(target.path)
      }
    }
    return [...open].map((where): Finding => ({
      name: "docs-page-unreachable",
      where,
      what: `no link leads here from the front page in ${locale}`
    }))
  })
}
