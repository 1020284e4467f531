import type { User } from "../gitlab/Users.ts"
import type { TokenKind } from "./TokenFacts.ts"

/** Kind of a token by the user it acts as, and the number of the group or project it was made in (contract 2.3). */
export interface Principal {
  readonly kind: TokenKind
  readonly resource: number | null
}

const botOf = /^(group|project)_([0-9]+)_bot(?:_[0-9a-f]+)?[0-9]*$/

export const principalOf = (user: Pick<User, "bot" | "username">): Principal => {
  const found = user.bot ? botOf.exec(user.username) : null
  if (found !== null) return { kind: found[1] === "group" ? "group" : "project", resource: Number(found[2]) }
  // Service accounts may be renamed, so every other bot is one.
  return { kind: user.bot ? "service-account" : "personal", resource: null }
}
