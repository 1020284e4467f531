import { elementLinks } from "./elementLinks.ts"
import { isUncertain } from "./entities.ts"
import { lineCounter } from "./lineCounter.ts"
import type { Link } from "./Link.ts"
import { mount } from "./mount.ts"
import { readMarkup } from "./readMarkup.ts"
import { stylesheetLinks } from "./stylesheetLinks.ts"

/** What matters of a page. */
export interface Page {
  readonly links: ReadonlyArray<Link>
  /** What relative links are seen from, where the page says so. */
  readonly base: Link | null
  /** A piece for other pages to take in: what its relative links are seen from is not known. */
  readonly isFragment: boolean
  /** Nothing but an element that a script fills. */
  readonly isApp: boolean
  /** Some script in it makes addresses of its own. */
  readonly makesAddresses: boolean
}

/** What scripts call to show another address without loading a page. */
export const addressMaker = "pushState"

/** Reads any text as a browser would; no page is so broken that it has no links. */
export const readPage = (html: string): Page => {
  const lineOf = lineCounter(html)
  const links: Array<Link> = []
  const app = mount()
  let base: Link | null = null
  let isFragment = true
  let makesAddresses = false
  let inside = ""
  let style = { place: 0, text: "" }

  const addStyle = (css: string, placeOf: (place: number) => number) => {
    for (const { place, target } of stylesheetLinks(css)) {
      links.push({ line: lineOf(placeOf(place)), target, isNavigation: false })
    }
  }

  readMarkup(html, {
    declaration: () => {
      isFragment = false
    },
    open: (name, attributes, place) => {
      if (name === "html" || name === "head" || name === "body") isFragment = false
      inside = name
      app.open(name, attributes)
      const line = lineOf(place)
      if (name === "base" && attributes["href"] !== undefined) {
        base ??= { line, target: attributes["href"], isNavigation: false }
      }
      const isNavigation = name === "a" || name === "area"
      for (const target of elementLinks(name, attributes)) {
        if (!isUncertain(target)) links.push({ line, target, isNavigation })
      }
      if (attributes["style"] !== undefined) addStyle(attributes["style"], () => place)
      style = { place: 0, text: "" }
    },
    text: (text, place) => {
      app.text(text)
      if (inside === "style") style = { place: style.text === "" ? place : style.place, text: style.text + text }
      if (inside === "script" && text.includes(addressMaker)) makesAddresses = true
    },
    close: (name) => {
      if (name === "style") {
        addStyle(style.text, (place) => style.place + place)
        style = { place: 0, text: "" }
      }
      inside = ""
      app.close(name)
    }
  })
  return { links, base, isFragment, isApp: app.isApp(), makesAddresses }
}
