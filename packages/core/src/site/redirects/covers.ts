import type { RedirectRule } from "./Redirects.ts"
import { isElsewhere } from "./ruleOf.ts"

const segmentsOf = (path: string) => path.toLowerCase().split("/").filter(Boolean)

/** Whether one of the rules answers for a path of the site, which has no `/` in front. Capitals make no difference. */
export const covers = (rules: ReadonlyArray<RedirectRule>): ((path: string) => boolean) => {
  const patterns = rules.filter(({ from }) => !isElsewhere(from)).map(({ from }) => segmentsOf(from))
  return (path) => {
    const segments = segmentsOf(path)
    return patterns.some((pattern) => matches(pattern, segments))
  }
}

/** A splat stands for any number of segments, a placeholder for one. */
const matches = (pattern: ReadonlyArray<string>, path: ReadonlyArray<string>): boolean => {
  // The beginnings of the path, by their number of segments, that the pattern so far stands for.
  let reached = new Set([0])
  for (const segment of pattern) {
    if (reached.size === 0) return false
    const next = new Set<number>()
    if (segment === "*") {
      for (let at = Math.min(...reached); at <= path.length; at += 1) next.add(at)
    } else {
      for (const at of reached) {
        if (path[at] !== undefined && (segment === path[at] || /^:[a-z]+$/.test(segment))) next.add(at + 1)
      }
    }
    reached = next
  }
  return reached.has(path.length)
}

/** Whether addresses that no file answers for are answered by a page all the same, as a single-page app needs it. */
export const catchesAll = (rules: ReadonlyArray<RedirectRule>): boolean =>
  rules.some(({ from, status, to }) => {
    const base = from.slice(0, -1)
    return status === 200 && from.endsWith("/*") && (to === base || to === `${base}index.html`)
  })

/** Whether a rule can do its work where the site lives under `prefix`, such as `/acme/menu`. */
export const isUnder = ({ from, status, to }: RedirectRule, prefix: string): boolean => {
  if (isElsewhere(from)) return true
  const target = to.toLowerCase()
  return (
    beginsWith(segmentsOf(from), segmentsOf(prefix)) &&
    // A rewrite is looked up in the site; a redirect is sent to the visitor as it is written.
    (status === 200 || isElsewhere(to) || beginsWith(segmentsOf(target), segmentsOf(prefix)))
  )
}

const beginsWith = (pattern: ReadonlyArray<string>, prefix: ReadonlyArray<string>): boolean => {
  const splat = pattern.indexOf("*")
  const literal = splat === -1 ? pattern : pattern.slice(0, splat)
  if (splat === -1 && literal.length < prefix.length) return false
  return prefix.every((segment, index) => {
    const one = literal[index]
    return one === undefined || one.startsWith(":") || one === segment
  })
}
