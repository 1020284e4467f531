import { Effect, Either } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { entriesOf } from "./entriesOf.ts"
import type { IgnoreRules, LeftOut } from "./ignored.ts"
import type { SourceFile, SourceFolder } from "./Source.ts"

/** All that lies in a folder and below it. */
export interface Walked {
  readonly files: ReadonlyArray<SourceFile>
  readonly leftOut: ReadonlyArray<LeftOut>
  readonly problems: ReadonlyArray<Problem>
}

/** Goes through a folder and those in it, but not into what is left out. What cannot be read does not end it. */
export const walk = Effect.fn("site.walk")(function* (root: SourceFolder, rootRules: IgnoreRules) {
  const files: Array<SourceFile> = []
  const leftOut: Array<LeftOut> = []
  const flaws: Array<Problem> = []
  const folders = [{ folder: root, rules: rootRules }]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const { folder, rules } = next
    const entries = yield* Effect.either(entriesOf(folder, rules))
    if (Either.isLeft(entries)) {
      flaws.push(entries.left)
      continue
    }
    for (const out of entries.right.leftOut) leftOut.push(out)
    const inner: typeof folders = []
    for (const entry of entries.right.kept) {
      if (entry._tag === "File") files.push(entry)
      else if (entry._tag === "Folder") inner.push({ folder: entry, rules: entries.right.rules })
      else flaws.push(entry.problem)
    }
    // The first of them comes next.
    for (const one of inner.reverse()) folders.push(one)
  }
  return { files, leftOut, problems: flaws } satisfies Walked
})
