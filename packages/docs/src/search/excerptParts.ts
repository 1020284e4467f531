/** A part of what is shown of a page; marked where it is what was asked for. */
export interface ExcerptPart {
  readonly text: string
  readonly isMarked: boolean
}

/** To the index an address is one word, of which a part was asked for: marked as a whole, it would shout. */
const isAddress = (text: string) => text.includes("://")

/** The index gives its excerpts as HTML with nothing but `<mark>` in it; here they become text. */
export const excerptParts = (excerpt: string): ReadonlyArray<ExcerptPart> =>
  excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: unescaped(text), isMarked: at % 2 === 1 && !isAddress(text) }))
    .filter(({ text }) => text !== "")

const characters: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'"
}

const unescaped = (text: string) =>
  text.replaceAll(/&(?:lt|gt|amp|quot|#39|#x27);/g, (found) => characters[found] ?? "")
