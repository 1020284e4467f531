import { Schema } from "effect"
import { Problem } from "../../src/problems/Problem.ts"
import type { SitePath } from "../../src/model/SitePath.ts"
import type { ContentCheck } from "../../src/site/ContentCheck.ts"

/** Shows a check all files of a site, each in pieces, and asks what it found. */
export const findingOf = (check: ContentCheck, site: Readonly<Record<string, string>>) => {
  const files = new Map<SitePath, { readonly size: number }>()
  for (const [name, text] of Object.entries(site)) {
    const path = name as SitePath
    const bytes = new TextEncoder().encode(text)
    files.set(path, { size: bytes.length })
    const reader = check.read(path, bytes.length)
    for (let at = 0; at < bytes.length; at += 7) reader?.see(bytes.subarray(at, at + 7))
    reader?.end()
  }
  const { problems, warnings } = check.finding(files)
  return { problems: problems.map((problem) => Schema.encodeSync(Problem)(problem)), warnings }
}
