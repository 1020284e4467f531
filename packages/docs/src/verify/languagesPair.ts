import { fileOf } from "../content/fileOf.ts"
import { hrefOf, localesOf } from "../content/hrefs.ts"
import { type Built, textOf } from "./Built.ts"
import type { Finding } from "./Finding.ts"

/** Each page exists in every language, says which it is in, and leads to the others. */
export const languagesPair = (built: Built): ReadonlyArray<Finding> => {
  const { options, pages } = built.site
  const hrefs = new Set(pages.map(({ href }) => href))
  return pages.flatMap((page) => {
    const where = fileOf(page, options)
    const html = textOf(built, where)
    const others = localesOf(options).filter((locale) => locale !== page.locale)
    return [
      ...(html.includes(`<html lang="${page.locale}">`) ? [] : [`it does not say that it is in ${page.locale}`]),
      ...others.flatMap((locale) => {
        const href = hrefOf(options, locale, page.path)
        return [
          ...(hrefs.has(href) ? [] : [`there is no ${href}`]),
          ...(leadsTo(html, href, locale) ? [] : [`it does not lead to ${href}`])
        ]
      })
    ].map((what): Finding => ({ name: "docs-language-missing", where, what }))
  })
}

const leadsTo = (html: string, href: string, locale: string) =>
  [...html.matchAll(/<(?:a|link) [^>]*>/g)].some(
    ([it]) => it.includes(` href="${href}"`) && it.includes(` hreflang="${locale}"`)
  )
