import type { Host } from "@pages-publisher/core/model/Host"
import { roleName } from "@pages-publisher/core/model/Role"
import { shown } from "@pages-publisher/core/problems/wording"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import type { PassRow } from "../Verdict.ts"
import type { VerdictWords } from "../words/VerdictWords.ts"

/** What a token is, at one look. The kind is told where it is not what was asked for. */
export const passOf = (facts: TokenFacts, host: Host, words: VerdictWords): ReadonlyArray<PassRow> => {
  const { gitlab, group, kind, scopes } = facts
  return [
    ...(kind === null || kind === "group" ? [] : [{ name: "kind", value: words.kinds[kind] } as const]),
    ...(group === null
      ? []
      : ([
          { name: "group", value: spaced(group.fullPath) },
          { name: "role", value: roleName(group.role) }
        ] as const)),
    { name: "scopes", value: scopes?.map(shown).join(", ") ?? words.unknown },
    { name: "expires", value: expiryOf(facts, words) },
    { name: "gitlab", value: [gitlab.version?.text ?? [], host.name].flat().map(shown).join(", ") }
  ]
}

const expiryOf = ({ daysLeft, scopes }: TokenFacts, words: VerdictWords) => {
  if (daysLeft !== null) return words.inDays(daysLeft)
  // A GitLab that does not tell the scopes does not tell the end either.
  return scopes === null ? words.unknown : words.never
}

/** The parts of a path apart from each other, and on one line where that is wide enough. */
export const spaced = (path: string): string => shown(path).replaceAll("/", "\u00a0/\u00a0")
