import type { Page } from "../content/Site.ts"
import { site } from "virtual:site"

const { base } = site.options
const bare = (path: string) => path.replaceAll(/^\/+|\/+$/g, "")

const pages = new Map(site.pages.map((page) => [bare(page.href.slice(base.length)), page]))

/** The addresses that vike writes pages for: without the base. */
export const addresses: ReadonlyArray<string> = [...pages.keys()].map((path) => `/${path}`)

export const pageAt = (address: string): Page | undefined => pages.get(bare(address))
