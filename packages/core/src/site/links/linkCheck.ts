import type { SitePath } from "../../model/SitePath.ts"
import { SiteFallbackMissing, SiteLinksAbsolute, SiteLinksBroken, type Warning } from "../../problems/Warning.ts"
import type { ContentCheck, Finding } from "../ContentCheck.ts"
import type { Rules } from "../Rules.ts"
import { served, type Served } from "../served.ts"
import { largestText, textReader } from "../textReader.ts"
import { builtFor, isBehind } from "./bases.ts"
import { cleaned, destination, isRooted } from "./destination.ts"
import { type FoundLink, foundLinks } from "./found.ts"
import { lineCounter } from "./lineCounter.ts"
import type { Link } from "./Link.ts"
import { type Page, readPage } from "./readPage.ts"
import { singlePage } from "./singlePage.ts"
import { stylesheetLinks } from "./stylesheetLinks.ts"

/** How many links a message holds. */
const shown = 20

/** A link that leads to a file, or above the site. */
interface SiteLink extends FoundLink {
  /** Null above the site. */
  readonly path: string | null
  readonly isRooted: boolean
  /** It may be one of those that a single-page app's script answers for. */
  readonly isRoute: boolean
}

/** However little there is in it, visitors get it as it is. */
const isIndex = (file: SitePath) => /(^|\/)index\.html$/.test(file)

const noRules: Rules = { covers: () => false, catchesAll: false }

export interface LinkCheck extends ContentCheck {
  /**
   * What is to be told where the site lives under `prefix`, such as `/acme/menu`; empty for a domain of its own. Known
   * once `finding` was asked for.
   */
  readonly underPath: (prefix: string) => ReadonlyArray<Warning>
}

/** Follows the links of pages and stylesheets. `rules` is asked once all of a site was read. */
export const linkCheck = (rules: () => Rules = () => noRules): LinkCheck => {
  const links = foundLinks<SiteLink>()
  const rooted = foundLinks<FoundLink>()
  const app = singlePage()
  let moved: ReadonlyArray<SiteLink> = []
  let site = served([])

  const add = (file: SitePath, link: Link, base: string | null) => {
    const { line, target } = link
    if (isRooted(cleaned(target))) rooted.add(cleaned(target), { file, line, target: cleaned(target) })
    const to = destination(target, file, base)
    if (to._tag === "Elsewhere") return
    const path = to._tag === "Inside" ? to.path : null
    const isRoute = link.isNavigation && to._tag === "Inside" && to.isRooted && !/\.[^/]*$/.test(to.path)
    links.add(`${isRoute ? "route" : "file"} ${path === null ? cleaned(target).replace(/[?#].*$/s, "") : `/${path}`}`, {
      file,
      line,
      target: cleaned(target),
      path,
      isRooted: to._tag === "Inside" && to.isRooted,
      isRoute
    })
  }

  const readHtml = (file: SitePath, page: Page) => {
    app.page(file, page)
    const base = page.base?.target ?? null
    if (page.base !== null) add(file, page.base, null)
    for (const link of page.links) {
      // Where a piece of a page ends up is not known, nor what it is seen from.
      if (!page.isFragment || isIndex(file) || isRooted(cleaned(link.target))) add(file, link, base)
    }
  }

  const readCss = (file: SitePath, css: string) => {
    const lineOf = lineCounter(css)
    for (const { place, target } of stylesheetLinks(css)) {
      add(file, { line: lineOf(place), target, isNavigation: false }, null)
    }
  }

  const finding = (files: ReadonlyMap<SitePath, { readonly size: number }>): Finding => {
    site = served(files.keys())
    const { catchesAll, covers } = rules()
    const answers = catchesAll || app.answers(files)
    const broken = links.all().filter((link) => {
      if (link.path === null) return true
      if (link.isRoute && answers) return false
      return !site.has(link.path) && !covers(link.path)
    })
    const bases = builtFor(
      broken.flatMap((link) => (link.isRooted && link.path !== null ? [link.path] : [])),
      site
    )
    moved = broken.filter((link) => link.isRooted && link.path !== null && isBehind(link.path, bases, site))
    const isMissingFallback = app.isSingle(files) && !files.has("404.html" as SitePath) && !catchesAll
    return {
      problems: [],
      warnings: [
        ...(isMissingFallback ? [SiteFallbackMissing.make({})] : []),
        ...brokenLinks(
          broken.filter((link) => !moved.includes(link)),
          site
        )
      ]
    }
  }

  return {
    read: (path, size) => {
      if (/\.m?js$/i.test(path)) return app.script()
      if (size > largestText) return undefined
      if (/\.x?html?$/i.test(path)) return textReader((text) => readHtml(path, readPage(text)))
      return /\.css$/i.test(path) ? textReader((text) => readCss(path, text)) : undefined
    },
    finding,
    underPath: (prefix) => (prefix === "" ? brokenLinks(moved, site) : outsideOf(prefix, rooted.all()))
  }
}

const brokenLinks = (links: ReadonlyArray<SiteLink>, site: Served): ReadonlyArray<Warning> => {
  if (links.length === 0) return []
  return [
    SiteLinksBroken.make({
      links: links.slice(0, shown).map(({ file, line, path, target }) => ({
        file,
        line,
        target,
        near: path === null ? null : site.near(path)
      })),
      total: links.length
    })
  ]
}

const outsideOf = (prefix: string, links: ReadonlyArray<FoundLink>): ReadonlyArray<Warning> => {
  const base = prefix.replace(/\/*$/, "")
  const outside = links.filter(({ target }) => !isWithin(target.replaceAll("\\", "/"), base))
  return outside.length === 0
    ? []
    : [SiteLinksAbsolute.make({ prefix: base, links: outside.slice(0, shown), total: outside.length })]
}

const isWithin = (target: string, base: string) =>
  target.startsWith(base) && /^([/?#]|$)/.test(target.slice(base.length))
