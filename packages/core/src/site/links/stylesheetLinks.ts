/** A link of a stylesheet, and where it stands in the text. */
export interface StylesheetLink {
  readonly place: number
  readonly target: string
}

/** What url() and `@import` lead to. Takes as long as the text is, also where a bundler made one line of it. */
export const stylesheetLinks = (css: string): ReadonlyArray<StylesheetLink> => {
  const links: Array<StylesheetLink> = []
  const beginning = /\/\*|@import\s*["']|url\(\s*["']?|["']/gi
  for (let found = beginning.exec(css); found !== null; found = beginning.exec(css)) {
    const [start] = found
    const place = beginning.lastIndex
    const end = endOf(css, place, start)
    if (/^[@u]/i.test(start)) links.push({ place, target: unescaped(css.slice(place, end).trim()) })
    beginning.lastIndex = start === "/*" ? end + 2 : end + 1
  }
  return links
}

const endOf = (css: string, place: number, start: string): number => {
  if (start === "/*") return orEnd(css, css.indexOf("*/", place))
  const quote = start.at(-1)
  return quote === '"' || quote === "'" ? endOfString(css, place, quote) : orEnd(css, css.indexOf(")", place))
}

const orEnd = (css: string, place: number) => (place === -1 ? css.length : place)

/** A string ends at its quote, or with the line where somebody forgot that. */
const endOfString = (css: string, place: number, quote: string): number => {
  const sign = /["'\\\n]/g
  sign.lastIndex = place
  for (let found = sign.exec(css); found !== null; found = sign.exec(css)) {
    if (found[0] === quote || found[0] === "\n") return found.index
    if (found[0] === "\\") sign.lastIndex = found.index + 2
  }
  return css.length
}

const unescaped = (text: string) =>
  text.replace(/\\(?:([0-9a-f]{1,5})\s?|(.))/gis, (_, hex: string | undefined, sign: string | undefined) =>
    hex === undefined ? (sign ?? "") : String.fromCodePoint(Number.parseInt(hex, 16))
  )
