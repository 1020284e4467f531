import type { Host } from "../model/Host.ts"
import { GroupDeletionScheduled } from "../problems/GroupDeletionScheduled.ts"
import { GroupForbidsProjectCreation } from "../problems/GroupForbidsProjectCreation.ts"
import { HostTooOld } from "../problems/HostTooOld.ts"
import type { Problem } from "../problems/Problem.ts"
import { TokenFineGrained } from "../problems/TokenFineGrained.ts"
import { TokenNotForGroup } from "../problems/TokenNotForGroup.ts"
import { TokenRoleTooLow } from "../problems/TokenRoleTooLow.ts"
import { TokenScopeMissing } from "../problems/TokenScopeMissing.ts"
import type { Warning } from "../problems/Warning.ts"
import { mayCreate } from "./mayCreate.ts"
import { needs } from "./needs.ts"
import type { GroupFacts, TokenFacts } from "./TokenFacts.ts"
import { warningsOf } from "./warningsOf.ts"

const { oldest } = needs

export interface Verdict {
  readonly canPublish: boolean
  /** All that stands in the way, without what merely follows from another. */
  readonly problems: ReadonlyArray<Problem>
  readonly warnings: ReadonlyArray<Warning>
}

/** Facts to verdict; asks nobody. */
export const judge = (facts: TokenFacts, host: Host, allowPersonal: boolean): Verdict => {
  const problems = [...ageProblems(facts, host), ...tokenProblems(facts, host, allowPersonal)]
  const warnings = isWrongKind(facts, allowPersonal) ? [] : warningsOf(facts, host)
  return { canPublish: problems.length === 0, problems, warnings }
}

/** Whose token it is decides what its scopes and role are worth, so nothing else is said of a wrong one. */
const isWrongKind = <F extends Pick<TokenFacts, "kind">>(
  facts: F,
  allowPersonal: boolean
): facts is F & { readonly kind: Exclude<TokenFacts["kind"], "group" | null> } =>
  facts.kind === "project" || (facts.kind !== null && facts.kind !== "group" && !allowPersonal)

const ageProblems = ({ gitlab: { version } }: TokenFacts, host: Host): ReadonlyArray<Problem> =>
  version === null || version.atLeast(oldest.major, oldest.minor)
    ? []
    : [new HostTooOld({ host: host.base, version: version.text, needed: `${oldest.major}.${oldest.minor}` })]

const tokenProblems = (facts: TokenFacts, host: Host, allowPersonal: boolean): ReadonlyArray<Problem> => {
  const { granular, group, kind, name, scopes } = facts
  const at = { host: host.base, group: group?.fullPath ?? groupOfProject(facts.project) }
  if (isWrongKind(facts, allowPersonal)) {
    return [new TokenNotForGroup({ ...at, kind: facts.kind, owner: facts.username ?? "", project: facts.project })]
  }
  // What may not even ask whose it is has too few scopes, whichever they are.
  const missing = needs.scopes.filter((scope) => (scopes === null ? kind === null : !scopes.includes(scope)))
  return [
    ...(missing.length === 0 || granular
      ? []
      : [new TokenScopeMissing({ ...at, granted: scopes, needed: missing, evidence: null })]),
    ...(granular && kind === null ? [new TokenFineGrained({ ...at, name: name ?? "" })] : []),
    ...(group === null ? [] : groupProblems(group, host))
  ]
}

const groupProblems = (group: GroupFacts, host: Host): ReadonlyArray<Problem> => {
  const at = { host: host.base, group: group.fullPath }
  if (group.markedForDeletionOn !== null) return [new GroupDeletionScheduled({ ...at, on: group.markedForDeletionOn })]
  if (group.role < needs.role) return [new TokenRoleTooLow({ ...at, role: group.role, needed: needs.role })]
  return mayCreate(group)
    ? []
    : [new GroupForbidsProjectCreation({ ...at, level: group.projectCreation ?? "", role: group.role })]
}

const groupOfProject = (project: string | null) => project?.replace(/\/[^/]*$/, "") ?? null
