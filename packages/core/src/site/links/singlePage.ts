import type { SitePath } from "../../model/SitePath.ts"
import type { Reader } from "../ContentCheck.ts"
import { addressMaker, type Page } from "./readPage.ts"

type Files = ReadonlyMap<SitePath, { readonly size: number }>

/** Gathers whether a site is one page of which a script makes all others. */
export interface SinglePage {
  readonly page: (path: SitePath, page: Page) => void
  /** Looks into a script; nothing where that would tell no more. */
  readonly script: () => Reader | undefined
  /** Whether the site has one page only, and its scripts make addresses that no file answers for. */
  readonly isSingle: (files: Files) => boolean
  /** Whether a script is likely to answer for addresses without a file. */
  readonly answers: (files: Files) => boolean
}

const index = "index.html" as SitePath
const fallback = "404.html" as SitePath

export const singlePage = (): SinglePage => {
  const apps = new Set<SitePath>()
  const pages = new Set<SitePath>()
  let makesAddresses = false
  return {
    page: (path, page) => {
      pages.add(path)
      if (page.isApp) apps.add(path)
      if (page.makesAddresses) makesAddresses = true
    },
    script: () =>
      makesAddresses
        ? undefined
        : lookFor(addressMaker, () => {
            makesAddresses = true
          }),
    isSingle: (files) =>
      makesAddresses && apps.has(index) && [...files.keys()].every((path) => path === index || !pages.has(path)),
    answers: (files) =>
      apps.has(index) ||
      apps.has(fallback) ||
      // A copy, which is how a site gets its fallback.
      (files.has(fallback) && files.get(fallback)?.size === files.get(index)?.size)
  }
}

const lookFor = (word: string, found: () => void): Reader => {
  const decoder = new TextDecoder()
  let isFound = false
  let last = ""
  return {
    see: (bytes) => {
      if (isFound) return
      const text = last + decoder.decode(bytes, { stream: true })
      isFound = text.includes(word)
      last = text.slice(-word.length)
    },
    end: () => {
      if (isFound) found()
    }
  }
}
