import type { Host } from "../model/Host.ts"
import { role } from "../model/Role.ts"
import { groupTokensPage, personalTokensPage } from "../problems/links.ts"
import type { Warning } from "../problems/Warning.ts"
import {
  TokenExpiresLate,
  TokenExpiresSoon,
  TokenNeverExpires,
  TokenPersonalAccepted,
  TokenRoleHigh,
  TokenScopesWide,
  TokenUnchecked
} from "../problems/Warning.ts"
import { mayCreate } from "./mayCreate.ts"
import { needs } from "./needs.ts"
import type { TokenFacts } from "./TokenFacts.ts"

/** Scopes that allow nothing that `api` does not (contract 1.3, 6.10), or only a token's own renewal. */
const harmless = new Set(["read_api", "read_user", "read_repository", "write_repository", "self_rotate"])

/** What is worth knowing of a token of the right kind, or one that was accepted knowingly. */
export const warningsOf = (facts: TokenFacts, host: Host): ReadonlyArray<Warning> => {
  const { gitlab, group, kind, scopes, username } = facts
  const tokensUrl =
    kind === "personal" ? personalTokensPage(host.base) : groupTokensPage(host.base, group?.fullPath ?? null)
  return [
    ...endWarnings(facts, tokensUrl),
    ...scopeWarnings(facts, tokensUrl),
    ...roleWarnings(facts, tokensUrl),
    ...(scopes === null
      ? [TokenUnchecked.make({ version: gitlab.version?.text ?? "", what: ["scopes", "expiry"] })]
      : []),
    ...(kind === "personal" || kind === "service-account"
      ? [TokenPersonalAccepted.make({ owner: username ?? "" })]
      : [])
  ]
}

const endWarnings = ({ daysLeft, expiresAt, scopes }: TokenFacts, tokensUrl: string): ReadonlyArray<Warning> => {
  // A GitLab that does not tell the scopes does not tell the end either.
  if (expiresAt === null) return scopes === null ? [] : [TokenNeverExpires.make({ tokensUrl })]
  if (daysLeft === null) return []
  const end = { expiresOn: expiresAt, days: daysLeft, tokensUrl }
  if (daysLeft <= needs.soon) return [TokenExpiresSoon.make(end)]
  return daysLeft > needs.longest ? [TokenExpiresLate.make(end)] : []
}

const scopeWarnings = ({ granular, scopes }: TokenFacts, tokensUrl: string): ReadonlyArray<Warning> => {
  // Where scopes are missing there will be another token anyway.
  if (scopes === null || granular || !needs.scopes.every((scope) => scopes.includes(scope))) return []
  const extra = scopes.filter((scope) => !needs.scopes.includes(scope) && !harmless.has(scope))
  return extra.length === 0 ? [] : [TokenScopesWide.make({ needed: needs.scopes, extra, tokensUrl })]
}

/** A person's role is their own affair; that of a group's token was chosen for it. */
const roleWarnings = ({ group, kind }: TokenFacts, tokensUrl: string): ReadonlyArray<Warning> =>
  kind === "group" && group !== null && group.role >= role.owner && mayCreate({ ...group, role: needs.role })
    ? [TokenRoleHigh.make({ role: group.role, needed: needs.role, tokensUrl })]
    : []
