import { isWhole } from "./cutOff.ts"

/** What stands in front of a token and nothing else does, however long the text is. */
const leading = [
  /^(?:export\s+|set\s+|\$env:)?[A-Z][A-Z0-9_]*TOKEN\s*=\s*/,
  /^(?:PRIVATE-TOKEN|JOB-TOKEN|Authorization|token)\s*:\s*/i,
  /^Bearer\s+/i
]

/** Where a token stands inside a command, a document or an address: up to a quote, a space or the next parameter. */
const carriers = [
  /PRIVATE-TOKEN["']?\s*[:=]\s*["']?([^\s"'\\]+)/i,
  /Authorization["']?\s*[:=]\s*["']?Bearer\s+([^\s"'\\]+)/i,
  /["'](?:private_|access_|auth_)?token["']\s*:\s*["']([^"']*)["']/i,
  /[?&](?:private|access)_token=([^\s"'&#]+)/i,
  /\/\/[^\s/:@]+:([^\s/@]+)@/,
  /(?:^|\s)--token[=\s]+["']?([^\s"']+)/,
  /(?:^|\s)[A-Z][A-Z0-9_]*TOKEN=["']?([^\s"']+)/
]

/**
 * The token in what was pasted: without quotes and brackets around it, or out of the command, header or document it
 * stands in. A token by itself comes out as it is, whatever its prefix.
 */
export const unwrapped = (pasted: string): string => {
  let text = bare(pasted)
  for (const wrapping of leading) text = bare(text.replace(wrapping, ""))
  const carried = carriers.map((carrier) => carrier.exec(text)?.[1]).find((found) => found !== undefined)
  if (carried !== undefined) text = bare(carried)
  return isPlaceholder(text) ? text : withoutPunctuation(/\s/.test(text) ? onlyToken(text) : text)
}

/** Also drops what copying from a page or a chat leaves at the ends: zero-width characters and a byte order mark. */
const bare = (text: string): string => {
  const trimmed = text.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g, "")
  const plain = trimmed.startsWith("*") && trimmed.endsWith("*") ? trimmed.replace(/^\*+|\*+$/g, "") : trimmed
  const inner = plain.replace(/^["'`“”‘’«»]+/, "").replace(/["'`“”‘’«»]+[.,;]?$/, "")
  return inner === "" ? trimmed : inner.trim()
}

/** Of several words, the one that is surely a whole token; also a token that a line break has cut in two. */
const onlyToken = (text: string): string => {
  const joined = text.replace(/\s*[\r\n]+\s*/g, "")
  if (isWhole(joined)) return joined
  const [word, ...others] = text.match(/(?<![\w-])glpat-[\w-]+(?:\.\w+)*/g) ?? []
  return word !== undefined && others.length === 0 && isWhole(word) ? word : text
}

/** What a sentence puts around a word: a token begins and ends with a letter, a digit, `_` or `-` (contract 1.4). */
const withoutPunctuation = (text: string): string => {
  const inner = text.replace(/^[([{<]+/, "").replace(/[)\]}>.,;:!?]+$/, "")
  return inner === "" ? text : inner
}

/** The example of a manual. */
export const isPlaceholder = (text: string): boolean =>
  !isWhole(text.slice(1, -1)) &&
  /^(glpat-)?([x*.•…_-]+|<.*>|\[.*\]|\$\{?\w+\}?|(your|my|the)[-_ ]?(group[-_ ]?)?(access[-_ ]?)?token([-_ ]?here)?)$/i.test(
    text
  )
