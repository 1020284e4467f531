import { fileOf } from "../content/fileOf.ts"
import type { Page } from "../content/Site.ts"
import { type Built, textOf } from "./Built.ts"
import type { Finding } from "./Finding.ts"
import { visibleText } from "./html.ts"

/** Nothing is empty, left open or left in another language. */
export const textsAreThere = (built: Built): ReadonlyArray<Finding> => {
  const { options, pages } = built.site
  const shown = (path: string) => (path.endsWith(".html") ? visibleText(textOf(built, path)) : textOf(built, path))
  const texts = [...built.files.keys()].filter((path) => /\.(?:html|md|txt)$/.test(path))
  return [
    ...pages.flatMap((page) => {
      const where = fileOf(page, options)
      return [...emptyIn(page, page.kind), ...lacking(page)].map((what): Finding => ({
        name: "docs-text-missing",
        where,
        what
      }))
    }),
    ...texts.flatMap((path) =>
      [...new Set(shown(path).match(placeholder))].map((it): Finding => ({
        name: "docs-text-placeholder",
        where: path,
        what: it
      }))
    ),
    ...[...built.files.keys()]
      .filter((path) => path.endsWith(".html"))
      .flatMap((path) =>
        [...textOf(built, path).matchAll(/<(title|h[1-6]|th|li|dt|dd|code|p|figcaption)>\s*<\/\1>/g)].map(
          ([it]): Finding => ({ name: "docs-text-missing", where: path, what: it })
        )
      ),
    ...untranslated(pages).map((page): Finding => ({
      name: "docs-text-untranslated",
      where: fileOf(page, options),
      what: page.title
    }))
  ]
}

/** What is left of a text whose values did not come. */
const placeholder = /\bundefined\b|\bNaN\b|\[object \w+\]|\{(?:host|group|top|base|locale|code|name)\}|\bTODO\b/g

/** Where they are empty, something is missing. */
const mustSay: ReadonlySet<string> = new Set(["code", "description", "question", "text", "title", "usage", "why"])
const mustHold: ReadonlySet<string> = new Set([
  "blocks",
  "chapters",
  "commands",
  "items",
  "lead",
  "rows",
  "schemas",
  "steps"
])

const emptyIn = (value: unknown, at: string): ReadonlyArray<string> => {
  if (Array.isArray(value)) return value.flatMap((it: unknown, index) => emptyIn(it, `${at}[${index}]`))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, it]: readonly [string, unknown]) => {
    const place = `${at}.${key}`
    // A piece of running text may be the space between two others.
    if (typeof it === "string") return it === "" && mustSay.has(key) ? [`${place} is empty`] : []
    if (Array.isArray(it) && it.length === 0) return mustHold.has(key) ? [`${place} is empty`] : []
    return emptyIn(it, place)
  })
}

const lacking = (page: Page): ReadonlyArray<string> => {
  if (page.kind !== "problem" || page.problem.fixableBy === "you" || page.letter !== null) return []
  return ["there is no letter for who can fix it"]
}

/** Pages that say the same in two languages; titles alone may be names. */
const untranslated = (pages: ReadonlyArray<Page>): ReadonlyArray<Page> => {
  const seen = new Set<string>()
  return pages.filter((page) => {
    const key = JSON.stringify([page.path, page.title, page.description])
    const is = seen.has(key)
    seen.add(key)
    return is
  })
}
