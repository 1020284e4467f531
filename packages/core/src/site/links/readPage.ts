import { Parser } from "htmlparser2"
import { elementLinks } from "./elementLinks.ts"
import { lineCounter } from "./lineCounter.ts"
import type { Link } from "./Link.ts"
import { mount } from "./mount.ts"
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

/** Elements inside each other. Browsers stop at 512, and with each of them the parser takes longer. */
const deepest = 10_000

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
  let depth = 0
  let style = { place: 0, text: "" }

  const addStyle = (css: string, placeOf: (place: number) => number) => {
    for (const { place, target } of stylesheetLinks(css)) {
      links.push({ line: lineOf(placeOf(place)), target, isNavigation: false })
    }
  }

  const parser = new Parser({
    onprocessinginstruction: () => {
      isFragment = false
    },
    onopentag: (name, attributes) => {
      const { startIndex } = parser
      depth += 1
      // Nothing after this is read.
      if (depth > deepest) parser.pause()
      if (name === "html" || name === "head" || name === "body") isFragment = false
      inside = name
      app.open(name, attributes)
      const line = lineOf(startIndex)
      if (name === "base" && attributes["href"] !== undefined) {
        base ??= { line, target: attributes["href"], isNavigation: false }
      }
      const isNavigation = name === "a" || name === "area"
      for (const target of elementLinks(name, attributes)) links.push({ line, target, isNavigation })
      if (attributes["style"] !== undefined) addStyle(attributes["style"], () => startIndex)
      style = { place: 0, text: "" }
    },
    ontext: (text) => {
      app.text(text)
      if (inside === "style")
        style = { place: style.text === "" ? parser.startIndex : style.place, text: style.text + text }
      if (inside === "script" && text.includes(addressMaker)) makesAddresses = true
    },
    onclosetag: (name) => {
      depth -= 1
      if (name === "style") addStyle(style.text, (place) => style.place + place)
      inside = ""
      app.close(name)
    }
  })
  parser.end(html)
  return { links, base, isFragment, isApp: app.isApp(), makesAddresses }
}
