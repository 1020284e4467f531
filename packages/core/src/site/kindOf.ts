import type { SiteKindUnsupported } from "../problems/SiteKindUnsupported.ts"

/** What a file that is to be published is: an archive, a page, or something that has no pages in it. */
export type Kind = "zip" | "page" | { readonly other: SiteKindUnsupported["kind"] }

/** Bytes at the beginning of a file that are enough to recognise it. */
export const headLength = 262

/** What files begin with, and where: a name is only a promise. */
const signatures: ReadonlyArray<readonly [kind: SiteKindUnsupported["kind"], at: number, text: string]> = [
  ["rar", 0, "Rar!\u001a\u0007"],
  ["7z", 0, "7z\u00bc\u00af\u0027\u001c"],
  ["gzip", 0, "\u001f\u008b"],
  ["xz", 0, "\u00fd7zXZ\u0000"],
  ["bzip2", 0, "BZh"],
  ["zstd", 0, "\u0028\u00b5\u002f\u00fd"],
  ["tar", 257, "ustar"],
  ["pdf", 0, "%PDF-"]
]

/** A file in the archive, the end of one without files, the first part of several. */
const zipSignatures = ["PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008"]

/** Recognises a file by its first bytes, and by its name where those say nothing. */
export const kindOf = (name: string, head: Uint8Array): Kind => {
  const text = Array.from(head.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join("")
  if (zipSignatures.some((signature) => text.startsWith(signature))) return "zip"
  const other = signatures.find(([, at, signature]) => text.startsWith(signature, at))
  if (other !== undefined) return { other: other[0] }
  if (/\.(html?|xhtml)$/i.test(name)) return "page"
  // What calls itself an archive and is none was cut off or damaged, and the reader says how.
  return /\.zip$/i.test(name) ? "zip" : { other: null }
}
