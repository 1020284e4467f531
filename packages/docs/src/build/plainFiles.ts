import { fileOf } from "../content/fileOf.ts"
import { hrefOf } from "../content/hrefs.ts"
import type { Site } from "../content/Site.ts"
import { guideJson } from "./guideJson.ts"
import { llms } from "./llms.ts"
import { markdown } from "./markdown.ts"

/** A file of the site, by its path below the base. */
export type PlainFile = readonly [path: string, text: string]

/** What programs read: each page as Markdown, the lists of pages, and all of it as data. */
export const plainFiles = (site: Site): ReadonlyArray<PlainFile> => [
  ...site.pages.map((page): PlainFile => [fileOf(page, site.options, "index.md"), markdown(page, site)]),
  ["llms.txt", llms(site)],
  ["sitemap.xml", sitemap(site)],
  ["guide.json", guideJson(site)]
]

/** Where the server is not known, addresses begin with the base. */
const sitemap = ({ options, pages }: Site): string => {
  const from = options.origin ?? ""
  const locales = [...new Set(pages.map(({ locale }) => locale))]
  const entries = pages.map(({ href, path }) =>
    [
      `<url><loc>${xml(from + href)}</loc>`,
      ...locales.map(
        (locale) =>
          `<xhtml:link rel="alternate" hreflang="${locale}" href="${xml(from + hrefOf(options, locale, path))}"/>`
      ),
      "</url>"
    ].join("")
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n"
  ].join("\n")
}

const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
