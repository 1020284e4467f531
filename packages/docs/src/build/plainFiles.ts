import type { Page, Site } from "../content/Site.ts"
import { hrefOf } from "../content/hrefs.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { linkLine, markdown } from "./markdown.ts"

/** A file of the site, by its path below the base. */
export type PlainFile = readonly [path: string, text: string]

/** What programs read: each page as Markdown, the lists of pages, and all of it as data. */
export const plainFiles = (site: Site): ReadonlyArray<PlainFile> => [
  ...site.pages.map((page): PlainFile => [`${page.href.slice(site.options.base.length)}index.md`, markdown(page)]),
  ["llms.txt", llms(site)],
  ["sitemap.xml", sitemap(site)],
  ["guide.json", `${JSON.stringify({ ...site.options, pages: site.pages.map(data) }, null, 1)}\n`]
]

/** Related pages can be found by the family. */
const data = (page: Page) => ("related" in page ? { ...page, related: undefined } : page)

const llms = ({ options, pages }: Site): string => {
  const { locale } = options
  const words = wordsOf(locale)
  const line = (page: Page) => linkLine({ href: `${page.href}index.md`, title: page.title })
  const lines = (...kinds: ReadonlyArray<Page["kind"]>) =>
    pages
      .filter((page) => page.locale === locale && kinds.includes(page.kind))
      .map(line)
      .join("\n")
  return `${[
    `# ${options.title ?? "pages-publisher"}`,
    `> ${wordsOf(locale).about}`,
    `## ${words.guide}`,
    lines("front", "chapter"),
    `## ${words.reference}`,
    lines("reference"),
    `## ${words.problems}`,
    lines("problems", "problem"),
    `## ${words.warnings}`,
    lines("warning")
  ].join("\n\n")}\n`
}

/** Addresses begin with the base: where the site will stand is known only there. */
const sitemap = ({ options, pages }: Site): string => {
  const locales = [...new Set(pages.map(({ locale }) => locale))]
  const entries = pages.map(({ href, path }) =>
    [
      `<url><loc>${xml(href)}</loc>`,
      ...locales.map(
        (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${xml(hrefOf(options, locale, path))}"/>`
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
