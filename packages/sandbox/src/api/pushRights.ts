import { Developer, Maintainer, projectLevel } from "../auth/roles.ts"
import type { Instance } from "../Instance.ts"
import type { Project, ProtectedBranch } from "../world/Project.ts"
import type { User } from "../world/User.ts"

export const protectionOf = (project: Project, branch: string): ProtectedBranch | undefined =>
  project.protectedBranches.find(({ name }) => name === branch)

/** Under the stock setting not even a first push is for Developers (contract 6.8). */
export const mayPush = async (
  instance: Instance,
  user: User | null,
  project: Project,
  branch: string
): Promise<boolean> => {
  if (user === null || project.archived) return false
  const level = projectLevel(instance.world, user, project)
  const protection = protectionOf(project, branch)
  if (protection !== undefined) return level >= protection.pushLevel
  if (await instance.repositories.of(project).isEmpty()) return level >= Maintainer
  return level >= Developer
}
