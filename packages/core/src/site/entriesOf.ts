import { Effect } from "effect"
import type { Problem } from "../problems/Problem.ts"
import type { IgnoreRules, LeftOut } from "./ignored.ts"
import { pagesignoreName } from "./pagesignoreName.ts"
import type { SourceEntry, SourceFolder } from "./Source.ts"

/** A folder's entries without what is left out. */
export interface Entries {
  readonly kept: ReadonlyArray<SourceEntry>
  readonly leftOut: ReadonlyArray<LeftOut>
  /** What holds in the folders inside. */
  readonly rules: IgnoreRules
}

export const entriesOf = (folder: SourceFolder, rules: IgnoreRules): Effect.Effect<Entries, Problem> =>
  Effect.gen(function* () {
    const entries = yield* folder.entries
    const own = entries.find((entry) => entry._tag === "File" && entry.path === folder.path + pagesignoreName)
    const within = own?._tag === "File" ? rules.within(folder.path, textOf(yield* own.bytes)) : rules
    const kept: Array<SourceEntry> = []
    const leftOut: Array<LeftOut> = []
    for (const entry of entries) {
      const reason = within.leaveOut(entry.path)
      if (reason === undefined) kept.push(entry)
      // The list itself is no news.
      else if (entry !== own) leftOut.push(reason)
    }
    return { kept, leftOut, rules: within }
  })

/** Windows PowerShell writes UTF-16 with a mark in front. Rules that are not understood would publish what they hide. */
const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
  return new TextDecoder(encoding).decode(bytes)
}
