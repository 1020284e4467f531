import type { Page } from "../content/Site.ts"
import type { SearchKind } from "./SearchKind.ts"

/** Something that can be found, as a page of its own. */
export interface Searchable {
  /** Id on the page; null for the whole of it. */
  readonly id: string | null
  readonly html: string
}

/**
 * What can be found on a page. Lists of pages are left out, because all that they say stands on those pages; the
 * chapters on the front and the commands are found one by one.
 */
export const searchables = (page: Page, html: string): ReadonlyArray<Searchable> => {
  switch (page.kind) {
    case "front":
      return sectionsOf(html).map(({ id, text }) => ({ id, html: entry(page, "guide", text) }))
    case "chapter":
    case "checker":
      return [{ id: null, html: entry(page, "guide", mainOf(html)) }]
    case "article":
      return [{ id: null, html: entry(page, "publishing", mainOf(html)) }]
    case "problem":
      return [{ id: null, html: entry(page, "problem", explanationOf(html), page.problem.code) }]
    case "warning":
      return [{ id: null, html: entry(page, "warning", explanationOf(html), page.warning.code) }]
    case "reference":
      return sectionsOf(html).map(({ id, text }) => ({ id, html: entry(page, "command", text) }))
    case "manual":
    case "problems":
    case "search":
      return []
  }
}

/** A word of the guide says more than the same word among a problem's steps. */
const weights: Readonly<Record<SearchKind, number>> = { guide: 3, publishing: 2, problem: 1, warning: 1, command: 1 }

/** Its first heading is its title, and no part of what is shown of it. */
const entry = ({ locale }: Page, kind: SearchKind, text: string, code?: string) => {
  const [heading = "", title = ""] = /<h([12])[^>]*>(.*?)<\/h\1>/s.exec(text)?.filter((_, at) => at !== 1) ?? []
  const plain = title.replaceAll(/<[^>]*>/g, "").replaceAll('"', "&quot;")
  return [
    `<html lang="${locale}"><body data-pagefind-body data-pagefind-filter="kind:${kind}">`,
    `<p data-pagefind-meta="title:${plain}"></p>`,
    ...(code === undefined ? [] : [`<p data-pagefind-meta="code:${code}"></p>`]),
    `<div data-pagefind-weight="${weights[kind]}">${text.replace(heading, "")}</div></body></html>`
  ].join("")
}

const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"))

/** All until the last step: after that come a text for others, and facts about the program. */
const explanationOf = (html: string) => mainOf(html).replace(/<\/ol>(?!.*<\/ol>).*$|<dl class="pass".*$/s, "")

/** Stops of a thread and entries of the reference never stand within each other. */
const sectionsOf = (html: string) =>
  mainOf(html)
    .split(/(?=<section class="(?:step|entry)" id=")/)
    .slice(1)
    .map((text) => ({ id: /id="([^"]+)"/.exec(text)?.[1] ?? null, text }))
