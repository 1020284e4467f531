import { decoded } from "./entities.ts"
import type { Attributes } from "./elementLinks.ts"

/** What is met on the way through a page, in order; names are in small letters. */
export interface Markup {
  readonly open: (name: string, attributes: Attributes, place: number) => void
  readonly close: (name: string) => void
  readonly text: (text: string, place: number) => void
  /** `<!doctype>` and its like. */
  readonly declaration: () => void
}

/** Elements that hold text up to their end, whatever it looks like, and in which of them `&amp;` is an `&`. */
const textual: ReadonlyMap<string, { readonly end: RegExp; readonly isDecoded: boolean }> = new Map(
  ["script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"].map((name) => [
    name,
    { end: new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi"), isDecoded: name === "title" || name === "textarea" }
  ])
)

/**
 * Goes through any text as a browser would that builds no tree of it, in a time that goes with its length. Elements are
 * told as they are written; only one that is written as its own end is told to be closed by it, where that counts.
 */
export const readMarkup = (html: string, { close, declaration, open, text }: Markup): void => {
  let foreign = 0
  let at = 0
  const tell = (from: number, to: number, isDecoded: boolean) => {
    if (to > from) text(isDecoded ? decoded(html.slice(from, to)) : html.slice(from, to), from)
  }
  const pastEnd = (sign: string, from: number) => {
    const end = html.indexOf(sign, from)
    return end === -1 ? html.length : end + sign.length
  }
  while (at < html.length) {
    const place = nextTag(html, at)
    tell(at, place, true)
    if (place === html.length) return
    const sign = html[place + 1]
    if (sign === "!" || sign === "?") {
      if (html.startsWith("--", place + 2)) at = afterComment(html, place + 4)
      else if (foreign > 0 && html.startsWith("[CDATA[", place + 2)) {
        at = pastEnd("]]>", place)
        tell(place + 9, Math.max(place + 9, at - 3), false)
      } else {
        declaration()
        at = pastEnd(">", place)
      }
    } else if (sign === "/") {
      const tag = readTag(html, place + 2)
      if (tag === undefined) return
      if (tag.name === "svg" || tag.name === "math") foreign = Math.max(0, foreign - 1)
      if (tag.name !== "") close(tag.name)
      at = tag.end
    } else {
      const tag = readTag(html, place + 1)
      if (tag === undefined) return
      const { attributes, end, isClosed } = tag
      const name = tag.name === "image" && foreign === 0 ? "img" : tag.name
      const isForeign = name === "svg" || name === "math"
      open(name, attributes, place)
      at = end
      if (isClosed && (isForeign || foreign > 0)) close(name)
      else if (isForeign) foreign += 1
      else {
        const inside = textual.get(name)
        if (inside !== undefined && (foreign === 0 || name === "script" || name === "style")) {
          inside.end.lastIndex = end
          at = inside.end.exec(html)?.index ?? html.length
          tell(end, at, inside.isDecoded)
          if (at === html.length) close(name)
        }
      }
    }
  }
}

// Each of these is set to its place before it is used: one made anew for each tag would take longer than its search.
const beginning = /<[a-z!?/]/gi
const shortComment = /-?>/y
const commentEnd = /--!?>/g
const tagName = /[a-z][^\t\n\f\r />]*/iy
const attribute =
  /[\t\n\f\r /]*(?:(>)|([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(["']|[^\t\n\f\r >]*))?)/y

/** Where the next `<` is that begins something. */
const nextTag = (html: string, from: number): number => {
  beginning.lastIndex = from
  return beginning.exec(html)?.index ?? html.length
}

/** `<!-->` and `<!--->` are comments of nothing. */
const afterComment = (html: string, from: number): number => {
  shortComment.lastIndex = from
  if (shortComment.test(html)) return shortComment.lastIndex
  commentEnd.lastIndex = from
  return commentEnd.test(html) ? commentEnd.lastIndex : html.length
}

interface Tag {
  /** Empty for what begins like the end of an element and is none. */
  readonly name: string
  readonly attributes: Attributes
  /** Written as its own end: `<path/>`. */
  readonly isClosed: boolean
  readonly end: number
}

/** Nothing where the text ends before the tag does. */
const readTag = (html: string, from: number): Tag | undefined => {
  tagName.lastIndex = from
  const name = tagName.exec(html)?.[0].toLowerCase()
  if (name === undefined) {
    const end = html.indexOf(">", from)
    return end === -1 ? undefined : { name: "", attributes: {}, isClosed: false, end: end + 1 }
  }
  const attributes = new Map<string, string>()
  attribute.lastIndex = from + name.length
  for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
    const [, last, key = "", given = ""] = found
    const place = attribute.lastIndex
    if (last !== undefined) {
      return { name, attributes: Object.fromEntries(attributes), isClosed: html[place - 2] === "/", end: place }
    }
    let value = given
    if (given === '"' || given === "'") {
      const end = html.indexOf(given, place)
      if (end === -1) return undefined
      value = html.slice(place, end)
      attribute.lastIndex = end + 1
    }
    const known = key.toLowerCase()
    if (!attributes.has(known)) attributes.set(known, decoded(value))
  }
  return undefined
}
