import { Either } from "effect"
import type { RedirectFlaw } from "../../problems/SiteRedirectsInvalid.ts"
import type { RedirectRule, Redirects } from "./Redirects.ts"
import { ruleOf } from "./ruleOf.ts"

const byteOrderMark = "\ufeff"

/** Reads a `_redirects` file as GitLab Pages does: one rule a line, words between white space, `#` for a comment. */
export const parseRedirects = (text: string): Redirects => {
  const rules: Array<RedirectRule> = []
  const flaws: Array<RedirectFlaw> = []
  const isMarked = text.startsWith(byteOrderMark)
  let count = 0
  for (const [index, whole] of (isMarked ? text.slice(1) : text).split("\n").entries()) {
    const line = index + 1
    const written = whole.trim()
    const isFirst = isMarked && line === 1
    // The mark hides the sign of a comment from GitLab Pages, and what stands in an empty line is the mark itself.
    if (isFirst) flaws.push({ line, text: written, reason: "byte-order-mark" })
    if (written === "" || written.startsWith("#")) continue
    count += 1
    const rule = ruleOf(line, written.split(/\s+/))
    if (Either.isRight(rule)) rules.push(rule.right)
    else if (!isFirst) flaws.push({ line, text: written, reason: rule.left })
  }
  return { rules, flaws, count }
}
