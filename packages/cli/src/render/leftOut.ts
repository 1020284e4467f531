import type { Progress } from "@pages-publisher/core/publish/Progress"
import { shown } from "@pages-publisher/core/problems/wording"
import type { Style } from "./Style.ts"

/** What is not published, and the rule that says so: one line each. */
export const leftOutLines = (
  leftOut: Extract<Progress, { readonly _tag: "Read" }>["leftOut"],
  { paint, words }: Style
): ReadonlyArray<string> =>
  leftOut.map(({ file, path, rule }) =>
    paint("soft", words.leftOut(shown(path), file === null ? words.always : `${shown(file)}: ${shown(rule)}`))
  )
