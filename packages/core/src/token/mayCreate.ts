import { role } from "../model/Role.ts"
import type { GroupFacts } from "./TokenFacts.ts"

/**
 * Whether this role may make projects in the group, for a role that is high enough to publish (contract 4.1). A level
 * that a later release invents is left to GitLab to judge.
 */
export const mayCreate = ({ projectCreation, role: granted }: GroupFacts): boolean => {
  if (projectCreation === "noone" || projectCreation === "administrator") return false
  return projectCreation !== "owner" || granted >= role.owner
}
