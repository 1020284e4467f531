import { renderToString } from "solid-js/web"
import type { Loaded, Page, Site } from "../content/Site.ts"
import { Document } from "../ui/Document.tsx"

/** A page as HTML; without a page, that there is none. Solid escapes all that comes from data. */
export const renderPage = (site: Site, loaded: Loaded, page: Page | undefined): string =>
  `<!doctype html>${renderToString(() => <Document site={site} page={page} loaded={loaded} />)}`
