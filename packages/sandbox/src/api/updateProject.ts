import { Maintainer, Owner, projectLevel } from "../auth/roles.ts"
import { type Answer, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { forbidden, invalid, message } from "../http/Refusal.ts"
import type { Project } from "../world/Project.ts"
import { exceeds } from "../world/Visibility.ts"
import { presentProject } from "./presentProject.ts"
import { nameProblems, pathProblems } from "./projectNames.ts"
import { applySettings, requireAnySetting, settingNames } from "./projectSettings.ts"
import { needProjectLevel, reachProject } from "./reach.ts"

const ownerOnly = ["visibility", "name", "path"] as const

const rename = (call: Call, project: Project): void => {
  const { params, world, instance } = call
  const name = params.string("name")
  const path = params.string("path")
  const siblings = world.projects.filter((each) => each.groupId === project.groupId && each.id !== project.id)
  if (name !== undefined) {
    const problems = nameProblems(instance.release, name)
    if (problems.length > 0) throw invalid({ name: problems })
    if (siblings.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
      throw invalid({ name: ["has already been taken"] })
    }
    project.name = name
  }
  if (path === undefined || path === project.path) return
  const problems = pathProblems(instance.release, path)
  if (problems.length > 0) throw invalid({ path: problems })
  if (siblings.some((each) => each.path.toLowerCase() === path.toLowerCase())) {
    throw invalid({ path: ["has already been taken"] })
  }
  movePath(call, project, path)
}

/** The old address stays known until somebody else takes it. */
export const movePath = (call: Call, project: Project, path: string): void => {
  project.formerPaths.push(call.world.projectPath(project).toLowerCase())
  project.path = path
}

export const updateProject = async (call: Call): Promise<Answer> => {
  const { params } = call
  const project = reachProject(call)
  requireAnySetting(call, [...ownerOnly, "default_branch", ...settingNames])
  needProjectLevel(call, project, Maintainer)
  const level = projectLevel(call.world, call.user, project)
  if (params.hasAny(ownerOnly) && level < Owner) throw forbidden()
  const visibility = params.oneOf("visibility", ["private", "internal", "public"])
  const group = call.world.groupOf(project)
  if (visibility !== undefined && exceeds(visibility, group.visibility)) {
    throw invalid({
      visibility_level: [`${visibility} is not allowed in a ${group.visibility} group.`]
    })
  }
  const branch = params.string("default_branch")
  if (branch !== undefined) {
    const head = await call.instance.repositories.of(project).branchHead(branch)
    if (head === null) {
      throw message(400, `Could not set the default branch. Do you have a branch named '${branch}' in your repository?`)
    }
  }
  applySettings(call, project)
  rename(call, project)
  if (visibility !== undefined) project.visibility = visibility
  if (branch !== undefined) {
    project.defaultBranch = branch
    await call.instance.repositories.of(project).setHead(branch)
  }
  return ok(await presentProject(call, project))
}
