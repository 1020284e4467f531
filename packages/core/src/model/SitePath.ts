import { type Brand, Either } from "effect"

/** A file's path inside a site: NFC, `/` between segments, relative, and nothing Git or a web server could misread. */
export type SitePath = string & Brand.Brand<"SitePath">

export type UnsafePath =
  | "absolute"
  | "traversal"
  | "backslash"
  | "control-character"
  | "empty-segment"
  | "git-folder"
  | "not-unicode"
  | "too-long"

/** Segments are counted in UTF-8 bytes, as file systems do. */
const longestSegment = 255
const longestPath = 4096

export const parseSitePath = (text: string): Either.Either<SitePath, UnsafePath> => {
  const flaw = flawOf(text)
  return flaw === undefined ? Either.right(text.normalize("NFC") as SitePath) : Either.left(flaw)
}

const flawOf = (text: string): UnsafePath | undefined => {
  // Half a pair, or the sign that stands for bytes no decoder could read.
  if (/[\p{Surrogate}\ufffd]/u.test(text)) return "not-unicode"
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) return "control-character"
  if (text.includes("\\")) return "backslash"
  if (text.startsWith("/") || /^[a-z]:/i.test(text)) return "absolute"
  const segments = text.normalize("NFC").split("/")
  if (segments.includes("..") || segments.includes(".")) return "traversal"
  if (segments.includes("")) return "empty-segment"
  if (segments.some(isGitFolder)) return "git-folder"
  if (bytes(text.normalize("NFC")) > longestPath || segments.some((segment) => bytes(segment) > longestSegment)) {
    return "too-long"
  }
  return undefined
}

/** Names that Git refuses in a tree because some file system reads them as `.git`. */
const isGitFolder = (segment: string) => /^(\.git|git~\d+)[. ]*$/i.test(segment.replace(/\p{Cf}/gu, ""))

const encoder = new TextEncoder()
const bytes = (text: string) => encoder.encode(text).length
