/**
 * Makes nodes of the templates that Solid compiles, in the place of Solid's own function. That one gives them to
 * `innerHTML`, so the page would need a Trusted Types policy, and whatever a policy lets pass can be misused. This one
 * asks the browser to read no markup at all, so the page allows no policy.
 */
export const template = (html: string, isImported?: boolean, isSvg?: boolean): (() => Node) => {
  let made: Node | undefined
  const once = () => (made ??= isSvg === true ? (nodeOf(html).firstChild ?? nodeOf(html)) : nodeOf(html))
  return () => (isImported === true ? document.importNode(once(), true) : once().cloneNode(true))
}

const svg = "http://www.w3.org/2000/svg"
const voids = /^(?:br|col|hr|img|input|link|meta|source|wbr)$/
const pieces = /<!>|<\/[\w-]+>|<([\w-]+)((?:[^<>"]|"[^"]*")*)>|([^<]+)/gy
const attributes = /([\w:-]+)(?:="([^"]*)")?/g
const characters: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' }

const decoded = (text: string) => text.replaceAll(/&\w+;/g, (entity) => characters[entity] ?? entity)

const nodeOf = (html: string): Node => {
  const root = document.createDocumentFragment()
  let parent: Node = root
  let end = 0
  for (const [piece, tag, given = "", text] of html.matchAll(pieces)) {
    end += piece.length
    if (piece === "<!>") parent.appendChild(document.createComment(""))
    else if (text !== undefined) parent.appendChild(document.createTextNode(decoded(text)))
    else if (tag === undefined) parent = parent.parentNode ?? root
    else {
      const inSvg = tag === "svg" || (parent instanceof Element && parent.namespaceURI === svg)
      const element = inSvg ? document.createElementNS(svg, tag) : document.createElement(tag)
      for (const [, name = "", value = ""] of given.matchAll(attributes)) element.setAttribute(name, decoded(value))
      parent.appendChild(element)
      if (!given.endsWith("/") && !voids.test(tag)) parent = element
    }
  }
  const [node] = root.childNodes
  if (end !== html.length || node === undefined) throw new TypeError(`not a compiled template: ${html}`)
  return node
}
