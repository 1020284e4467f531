import { close, createIndex } from "pagefind"
import type { Options } from "../content/Options.ts"
import type { Page } from "../content/Site.ts"
import { searchables } from "./searchables.ts"

export class SearchUnavailable extends Error {
  override readonly name = "docs-search-unavailable"
  constructor(cause: unknown) {
    const [said] = (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)
    super(`the program that makes the index does not run: ${said}`, { cause })
  }
}

/** A file of the index, by its path below the base. */
type IndexFile = readonly [path: string, content: Uint8Array]

/** What would be found on every page, or is an example and no help to who searches for its words. */
const unsearched = [
  ".kicker",
  ".more",
  ".stop",
  ".reader",
  "figcaption",
  ".evidence",
  ".note",
  ".verdict",
  ".where",
  ".see-live",
  "thead",
  "article > h2",
  "article > h3",
  "[hidden]"
]

/** Its own user interface, and what only that or another language would load. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./

/** What the search page loads: the words of all pages, by language. */
export const searchIndex = async (
  { base }: Options,
  pages: ReadonlyMap<Page, string>
): Promise<ReadonlyArray<IndexFile>> => {
  const { errors, index } = await createIndex({ excludeSelectors: unsearched }).catch((cause: unknown) => {
    throw new SearchUnavailable(cause)
  })
  if (index === undefined) throw new Error(`there is no search index: ${errors.join("; ")}`)
  try {
    // One after the other: the order is part of what is written.
    for (const [page, whole] of pages) {
      for (const { html, id } of searchables(page, whole)) {
        const url = `/${page.href.slice(base.length)}${id === null ? "" : `#${id}`}`
        refuse(url, (await index.addHTMLFile({ url, content: html })).errors)
      }
    }
    const written = await index.getFiles()
    refuse("pagefind", written.errors)
    return written.files
      .filter(({ path }) => !unused.test(path))
      .map(({ content, path }): IndexFile => [`pagefind/${path}`, content])
  } finally {
    await close()
  }
}

const refuse = (place: string, errors: ReadonlyArray<string>) => {
  if (errors.length > 0) throw new Error(`${place} cannot be searched: ${errors.join("; ")}`)
}
