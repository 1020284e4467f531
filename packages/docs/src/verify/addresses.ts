import type { Options } from "../content/Options.ts"
import { type Built, textOf } from "./Built.ts"

/** Stands for a server that nobody knows yet. */
const anywhere = "http://this.invalid"

/** Where an address leads that stands in a file of the site. */
export interface Target {
  readonly path: string
  /** What follows `#`; empty without. */
  readonly anchor: string
}

/** The file that an address leads to; null where it leads elsewhere, or to nothing that a server could send. */
export const targetOf = (address: string, from: string, options: Options): Target | "elsewhere" | "nowhere" => {
  const { base } = options
  const origin = options.origin ?? anywhere
  if (!URL.canParse(address, `${origin}${base}${from}`)) return "nowhere"
  const url = new URL(address, `${origin}${base}${from}`)
  if (/^(?:https?|mailto):$/.test(url.protocol) && url.origin !== origin) return "elsewhere"
  if (url.origin !== origin || !url.pathname.startsWith(base)) return "nowhere"
  const path = decodeURIComponent(url.pathname.slice(base.length)).replace(/(^|\/)$/, "$1index.html")
  return { path, anchor: decodeURIComponent(url.hash.slice(1)) }
}

/** Whether a server would find it, and a browser the place on the page. */
export const isThere = (built: Built, { anchor, path }: Target): boolean =>
  built.files.has(path) && (anchor === "" || textOf(built, path).includes(` id="${anchor}"`))
