import { roleName } from "@pages-publisher/core/model/Role"
import type { TokenSelf } from "@pages-publisher/core/gitlab/Tokens"
import { shown } from "@pages-publisher/core/problems/wording"
import type { GroupFacts, TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import { Option } from "effect"
import type { Words } from "../render/words.ts"
import { unseen } from "./Chain.ts"
import type { Seen } from "./Link.ts"
import { told } from "./told.ts"

/** Only who has a good token is told which GitLab it is. */
export const apiSeen = (facts: TokenFacts | null, words: Words): Seen => {
  const version = facts?.gitlab.version ?? null
  if (facts === null || version === null)
    return { detail: words.answersAsGitLab, facts: { version: null, edition: null } }
  const { edition } = facts.gitlab
  return {
    detail: told([`GitLab ${version.text}`, edition === null ? null : words.editions[edition]]),
    facts: { version: version.text, edition }
  }
}

export const tokenSeen = ({ daysLeft, expiresAt, kind, name, scopes }: TokenFacts, words: Words): Seen => {
  const end = daysLeft !== null ? words.endsIn(daysLeft) : scopes === null ? null : words.neverEnds
  return {
    detail: told([name, kind === null ? null : words.kinds[kind], end]),
    facts: { name, kind, expiresAt, daysLeft, scopes }
  }
}

export const tokenNamed = (self: Option.Option<TokenSelf>): Seen =>
  Option.match(self, {
    onNone: () => unseen,
    onSome: ({ expires_at: expiresAt, name, scopes }) => ({ detail: shown(name), facts: { name, expiresAt, scopes } })
  })

export const groupSeen = ({ fullPath, projectCreation, role }: GroupFacts): Seen => ({
  detail: told([fullPath, roleName(role)]),
  facts: { path: fullPath, role: roleName(role), projectCreation }
})
