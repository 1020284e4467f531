import type { Host } from "@pages-publisher/core/model/Host"
import { roleName } from "@pages-publisher/core/model/Role"
import { shown } from "@pages-publisher/core/problems/wording"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import type { CheckerWords } from "./words/CheckerWords.ts"

export interface PassRow {
  readonly name: string
  readonly value: string
}

/** What a token is, at one look. The kind is told where it is not what was asked for. */
export const passOf = (facts: TokenFacts, host: Host, words: CheckerWords): ReadonlyArray<PassRow> => {
  const { gitlab, group, kind, scopes } = facts
  return [
    ...(kind === null || kind === "group" ? [] : [{ name: words.facts.kind, value: words.kinds[kind] }]),
    ...(group === null
      ? []
      : [
          { name: words.facts.group, value: spaced(group.fullPath) },
          { name: words.facts.role, value: roleName(group.role) }
        ]),
    { name: words.facts.scopes, value: scopes?.map(shown).join(", ") ?? words.unknown },
    { name: words.facts.expires, value: expiryOf(facts, words) },
    { name: words.facts.gitlab, value: [gitlab.version?.text ?? [], host.name].flat().map(shown).join(", ") }
  ]
}

const expiryOf = ({ daysLeft, scopes }: TokenFacts, words: CheckerWords) => {
  if (daysLeft !== null) return words.inDays(daysLeft)
  // A GitLab that does not tell the scopes does not tell the end either.
  return scopes === null ? words.unknown : words.never
}

/** The parts of a path apart from each other, and on one line where that is wide enough. */
export const spaced = (path: string): string => shown(path).replaceAll("/", "\u00a0/\u00a0")
