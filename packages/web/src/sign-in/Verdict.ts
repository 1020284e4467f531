import type { TokenKind } from "@pages-publisher/core/token/TokenFacts"
import type { WarningExplanation } from "@pages-publisher/core/problems/explainWarning"
import type { Told } from "../card/Told.ts"
import type { VerdictWords } from "./words/VerdictWords.ts"

export interface PassRow {
  readonly name: keyof VerdictWords["pass"]
  readonly value: string
}

/** All that a reader sees of a check. */
export interface Verdict {
  /** Heed: it goes, and something is worth knowing. */
  readonly state: "go" | "heed" | "stop"
  readonly title: string
  /** All of it in one sentence, for who listens. */
  readonly sentence: string
  /** Null where GitLab told nothing of the token. */
  readonly pass: ReadonlyArray<PassRow> | null
  readonly problems: ReadonlyArray<Told>
  readonly warnings: ReadonlyArray<WarningExplanation>
  /** Whose token it is, where it could be accepted knowingly. */
  readonly acceptable: Exclude<TokenKind, "group" | "project"> | null
  /** The groups to choose from, none of them where GitLab names none; null where there is nothing to choose. */
  readonly groups: ReadonlyArray<string> | null
}
