import type { SecretKind } from "../../problems/SecretKind.ts"
import { anchorFinder } from "./anchorFinder.ts"
import { looksRandom } from "./looksRandom.ts"
import { after, before, type TextRule } from "./TextRule.ts"

/**
 * Looks for secrets that begin from `from` to before `to`. `before` and `after` as many bytes around them have to be
 * there as well, except at the ends of a file.
 */
export type TextScanner = (
  bytes: Uint8Array,
  from: number,
  to: number,
  onSecret: (kind: SecretKind, at: number) => void
) => void

/** Bytes that become text at once, and only when an anchor stands in them. */
const piece = 65536

/** `own` is the publishing token, which is looked for as it is; nothing when there is none. */
export const textScanner = (rules: ReadonlyArray<TextRule>, own: string | undefined): TextScanner => {
  // The token comes first, so that nothing else is said of a place where it stands.
  const words = [
    ...(own === undefined ? [] : [[own, undefined] as const]),
    ...rules.flatMap((rule) => rule.anchors.map((anchor) => [anchor, rule] as const))
  ]
  if (words.length === 0) return () => undefined
  const find = anchorFinder(words.map(([word]) => word))

  return (bytes, from, to, onSecret) => {
    let ownAt = -1
    for (let start = from; start < to; start += piece) {
      const end = Math.min(start + piece, to)
      const textAt = Math.max(0, start - before)
      let text: string | undefined
      find(bytes, start, end, (at, word) => {
        const rule = words[word]?.[1]
        if (rule === undefined) {
          ownAt = at
          onSecret("publishing-token", at)
          return
        }
        text ??= latin1.decode(bytes.subarray(textAt, end + after))
        if (at !== ownAt && holds(rule, text, at - textAt)) onSecret(rule.kind, at)
      })
    }
  }
}

/** One character for each byte, so that places stay what they are. */
const latin1 = new TextDecoder("latin1")

const holds = (rule: TextRule, text: string, at: number): boolean => {
  if (rule.inWord !== true && !beginsWord(text, at)) return false
  rule.pattern.lastIndex = at
  const match = rule.pattern.exec(text)
  if (match === null) return false
  if (match[1] !== undefined && !looksRandom(match[1])) return false
  const end = at + match[0].length
  return (
    rule.accept?.(match, { before: text.slice(Math.max(0, at - before), at), after: text.slice(end, at + after) }) ??
    true
  )
}

/** Also behind the letter of a line end in a string, `\n`, and behind a character in an address, `%20`. */
const beginsWord = (text: string, at: number): boolean =>
  !/[\w-]/.test(text.charAt(at - 1)) || /\\[nrt]$|%[0-9A-Fa-f]{2}$/.test(text.slice(Math.max(0, at - 3), at))
