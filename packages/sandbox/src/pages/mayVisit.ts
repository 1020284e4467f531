import { canReadProject, Guest, projectLevel } from "../auth/roles.ts"
import type { Instance } from "../Instance.ts"
import { accessLevelOf } from "../world/features.ts"
import type { Project } from "../world/Project.ts"
import type { User } from "../world/User.ts"

/** Who may open a site (contract 8.5). */
export const mayVisit = (instance: Instance, project: Project, user: User | null): boolean => {
  const level = accessLevelOf(instance, project, "pages_access_level")
  if (level === "disabled") return false
  if (!instance.pagesAccessControl || instance.scenarios.isOn("public-pages")) return true
  switch (level) {
    case "public":
      return true
    case "enabled":
      return canReadProject(instance.world, user, project)
    default:
      return projectLevel(instance.world, user, project) >= Guest
  }
}
