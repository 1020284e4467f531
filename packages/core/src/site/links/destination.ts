import { Option } from "effect"

/** Where a link leads, by what the site is made of. */
export type Destination =
  | { readonly _tag: "Inside"; /** Without `/` in front. */ readonly path: string; readonly isRooted: boolean }
  /** Above the site's first folder. */
  | { readonly _tag: "Above" }
  /** Another site, the same page, or something that is no address yet. */
  | { readonly _tag: "Elsewhere" }

const elsewhere: Destination = { _tag: "Elsewhere" }

/** What template languages leave for later: `{{x}}`, `${x}`, `<%= x %>`, `[[x]]`, `%PUBLIC_URL%`. */
const placeholder = /[{}<>]|\[\[|%[A-Z_]{3,}%/

/** A link as browsers read it. */
export const cleaned = (target: string): string => target.replace(/[\t\n\r]/g, "").trim()

/** Whether a link begins at the root of the domain. */
export const isRooted = (target: string): boolean => /^[/\\](?![/\\])/.test(target) && !placeholder.test(target)

/** `from` is the path of the file that the link is in; `base` is what the page says its links are seen from. */
export const destination = (target: string, from: string, base: string | null): Destination => {
  const folder = folderOf(from, base)
  const text = cleaned(target)
  const path = text.replace(/[?#].*$/s, "").replaceAll("\\", "/")
  if (folder === undefined || path === "" || isAbsolute(path) || placeholder.test(text)) return elsewhere
  return inside(folder, path)
}

const inside = (folder: Folder, path: string): Destination => {
  const isRooted = path.startsWith("/")
  const way = walked(isRooted ? [] : folder.way, path)
  if (way === undefined) return { _tag: "Above" }
  return { _tag: "Inside", path: way.join("/").normalize("NFC"), isRooted: isRooted || folder.isRooted }
}

const walked = (folder: ReadonlyArray<string>, path: string): ReadonlyArray<string> | undefined => {
  const way = [...folder]
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (way.pop() === undefined) return undefined
    } else if (segment !== "" && segment !== ".") {
      way.push(Option.getOrElse(decoded(segment), () => segment))
    }
  }
  return way
}

const decoded = Option.liftThrowable(decodeURIComponent)

interface Folder {
  readonly way: ReadonlyArray<string>
  readonly isRooted: boolean
}

/** The folder that relative links are seen from; nothing where it is on another site, or above this one. */
const folderOf = (from: string, base: string | null): Folder | undefined => {
  const own = from.split("/").slice(0, -1)
  if (base === null) return { way: own, isRooted: false }
  const text = cleaned(base).replaceAll("\\", "/")
  if (isAbsolute(text) || placeholder.test(text)) return undefined
  const path = text.replace(/[?#].*$/s, "")
  const isRooted = path.startsWith("/")
  const way = walked(isRooted ? [] : own, path.replace(/[^/]*$/, ""))
  return way === undefined ? undefined : { way, isRooted }
}

const isAbsolute = (text: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(text)
