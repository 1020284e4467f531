import { Redacted } from "effect"
import type { SitePath } from "../../../src/model/SitePath.ts"
import type { SiteSecret } from "../../../src/problems/SiteSecret.ts"
import { secretCheck } from "../../../src/site/secrets/secretCheck.ts"

export interface Scan {
  readonly path?: string
  readonly ownToken?: string
  readonly allowed?: ReadonlyArray<string>
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What is found in one file that comes in these pieces. */
export const scanned = (pieces: ReadonlyArray<Uint8Array>, scan: Scan = {}): SiteSecret | undefined => {
  const path = (scan.path ?? "js/app.js") as SitePath
  const check = secretCheck({
    ownToken: scan.ownToken === undefined ? null : Redacted.make(scan.ownToken),
    isAllowed: (file) => scan.allowed?.includes(file) ?? false
  })
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const reader = check.read(path, size)
  for (const piece of pieces) reader?.see(piece)
  reader?.end()
  return check.finding(new Map([[path, { size }]])).problems[0] as SiteSecret | undefined
}

/** `kind:line` of all findings in a text. */
export const found = (text: string, scan: Scan = {}): ReadonlyArray<string> => told(scanned([bytesOf(text)], scan))

export const told = (problem: SiteSecret | undefined): ReadonlyArray<string> =>
  problem?.findings.map(({ kind, line }) => (line === null ? kind : `${kind}:${line}`)) ?? []
