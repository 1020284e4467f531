import { Redacted } from "effect"
import type { AccessToken } from "../../model/AccessToken.ts"
import type { SecretKind } from "../../problems/SecretKind.ts"
import { SiteSecret } from "../../problems/SiteSecret.ts"
import type { ContentCheck } from "../ContentCheck.ts"
import { type FileRule, fileRuleOf } from "./fileRules.ts"
import { type Scanners, secretReader } from "./secretReader.ts"
import { textRules } from "./textRules.ts"
import { textScanner } from "./textScanner.ts"

/** Findings that are kept; all are counted. */
const kept = 1000

/** A shorter one is no token, and would be found in many words. */
const shortestToken = 8

type Found = SiteSecret["findings"][number]

/**
 * Refuses a site that would make a secret public. `ownToken` is the token that publishes; it is never allowed, in any
 * file. The other secrets in a file are none where `isAllowed` says so of its path in the site.
 */
export const secretCheck = (options: {
  readonly ownToken: AccessToken | null
  readonly isAllowed: (path: string) => boolean
}): ContentCheck => {
  const token = options.ownToken === null ? "" : Redacted.value(options.ownToken)
  const own = token.length < shortestToken ? undefined : token
  const binary = textScanner(
    textRules.filter((rule) => rule.everywhere),
    own
  )
  const usual: Scanners = { text: textScanner(textRules, own), binary }
  const alone = textScanner([], own)
  const onlyOwn: Scanners = { text: alone, binary: alone }
  const findings: Array<Found> = []
  let total = 0

  const add = (file: string, kind: SecretKind, line: number | null) => {
    total += 1
    if (findings.length < kept) findings.push({ file, kind, line })
  }

  const scannersFor = (path: string, rule: FileRule | undefined): Scanners => {
    if (options.isAllowed(path)) return onlyOwn
    if (rule === undefined) return usual
    // What is in a file that is a secret as a whole need not be told as well.
    return rule.holding === undefined ? onlyOwn : { text: textScanner([...textRules, rule.holding], own), binary }
  }

  return {
    read: (path, size) => {
      if (size === 0) return undefined
      const rule = fileRuleOf(path)
      const scanners = scannersFor(path, rule)
      if (rule !== undefined && rule.holding === undefined && !options.isAllowed(path)) add(path, rule.kind, null)
      if (scanners === onlyOwn && own === undefined) return undefined
      const lines = new Map<SecretKind, number | null>()
      return secretReader(size, scanners, (kind, line) => {
        if (lines.get(kind) === line) return
        lines.set(kind, line)
        add(path, kind, line)
      })
    },
    finding: () => ({
      problems: total === 0 ? [] : [new SiteSecret({ findings: findings.sort(inOrder), total })],
      warnings: []
    })
  }
}

/** The publishing token first: it is the one that has to go. Then as somebody would go through the files. */
const inOrder = (one: Found, other: Found): number =>
  Number(other.kind === "publishing-token") - Number(one.kind === "publishing-token") ||
  (one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file < other.file ? -1 : 1)
