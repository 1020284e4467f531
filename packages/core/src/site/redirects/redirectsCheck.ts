import { Array } from "effect"
import { SiteRedirectsInvalid, type RedirectFlaw } from "../../problems/SiteRedirectsInvalid.ts"
import { SiteRedirectsPrefix, type Warning } from "../../problems/Warning.ts"
import type { ContentCheck } from "../ContentCheck.ts"
import type { Rules } from "../Rules.ts"
import { served, type Served } from "../served.ts"
import { largestText, textReader } from "../textReader.ts"
import { catchesAll, covers, isUnder } from "./covers.ts"
import { parseRedirects } from "./parseRedirects.ts"
import { noRedirects, type RedirectRule, type Redirects } from "./Redirects.ts"
import { isLoop } from "./ruleOf.ts"

/** Where GitLab Pages looks for the rules. */
export const redirectsPath = "_redirects"

/** What GitLab Pages takes unless its administrator set other limits: bytes of the file, and rules in it. */
export const redirectsLimits = { bytes: 65_536, rules: 1000 }

/** How many lines a message holds. */
const shown = 20

export interface RedirectsCheck extends ContentCheck {
  /** What the rules of the file answer for; known once all of the site was read. */
  readonly rules: () => Rules
  /** What is to be told where the site lives under `prefix`, such as `/acme/menu`; empty for a domain of its own. */
  readonly underPath: (prefix: string) => ReadonlyArray<Warning>
}

/** Reads the `_redirects` of a site. */
export const redirectsCheck = (): RedirectsCheck => {
  let redirects = noRedirects
  let bytes = 0
  return {
    read: (path, size) => {
      if (path !== redirectsPath) return undefined
      bytes = size
      if (size > largestText) return undefined
      return textReader((text) => {
        redirects = parseRedirects(text)
      })
    },
    finding: (files) => ({ problems: problems(redirects, bytes, served(files.keys())), warnings: [] }),
    rules: () => ({ covers: covers(redirects.rules), catchesAll: catchesAll(redirects.rules) }),
    underPath: (prefix) => (prefix === "" ? [] : besides(redirects.rules, prefix))
  }
}

const problems = ({ count, flaws, rules }: Redirects, bytes: number, site: Served) => {
  const lines = Array.sortWith(
    [...flaws, ...rules.filter((rule) => isLoop(rule) && !site.has(rule.from)).map(loopFlaw)],
    ({ line }) => line,
    (one, other) => (one < other ? -1 : one > other ? 1 : 0)
  )
  const isTooLarge = bytes > redirectsLimits.bytes
  const isTooLong = count > redirectsLimits.rules
  if (!isTooLarge && !isTooLong && lines.length === 0) return []
  return [
    new SiteRedirectsInvalid({
      bytes: isTooLarge ? bytes : null,
      mostBytes: redirectsLimits.bytes,
      rules: isTooLong ? count : null,
      mostRules: redirectsLimits.rules,
      lines: lines.slice(0, shown),
      total: lines.length
    })
  ]
}

const textOf = ({ from, status, to }: RedirectRule) => `${from} ${to} ${status}`

const loopFlaw = (rule: RedirectRule): RedirectFlaw => ({ line: rule.line, text: textOf(rule), reason: "loop" })

const besides = (rules: ReadonlyArray<RedirectRule>, prefix: string): ReadonlyArray<Warning> => {
  const lines = rules.filter((rule) => !isUnder(rule, prefix))
  if (lines.length === 0) return []
  return [
    SiteRedirectsPrefix.make({
      prefix,
      lines: lines.slice(0, shown).map((rule) => ({ line: rule.line, text: textOf(rule) })),
      total: lines.length
    })
  ]
}
