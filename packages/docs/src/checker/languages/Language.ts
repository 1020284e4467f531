import type { Wording } from "@pages-publisher/core/problems/Guide"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { WarningWording } from "@pages-publisher/core/problems/warningGuides"
import type { CheckerWords } from "../words/CheckerWords.ts"

/** What a page needs of a language; each is loaded by itself. Nothing for what no example can raise. */
export interface Language {
  readonly words: CheckerWords
  readonly problem: (problem: Problem) => Wording<Problem> | undefined
  readonly warning: (warning: Warning) => WarningWording<Warning>
}
