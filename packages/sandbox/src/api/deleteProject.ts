import { Owner } from "../auth/roles.ts"
import { dayFromNow } from "../Clock.ts"
import { accepted, type Answer, created } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { badRequest } from "../http/Refusal.ts"
import type { Project } from "../world/Project.ts"
import { presentProject } from "./presentProject.ts"
import { needProjectLevel, reachProject } from "./reach.ts"
import { movePath } from "./updateProject.ts"

const suffix = (project: Project): string => `-deletion_scheduled-${project.id}`

const removeForGood = async (call: Call, project: Project): Promise<void> => {
  const { world, instance } = call
  for (const deployment of world.liveDeployments(project)) deployment.deleted = true
  world.projects.delete(project.id)
  await instance.repositories.remove(project.id)
}

/** First it is only marked and moved out of the way; a second call removes it (contract 5.5). */
export const deleteProject = async (call: Call): Promise<Answer> => {
  const project = reachProject(call)
  needProjectLevel(call, project, Owner)
  const forGood = call.params.boolean("permanently_remove") ?? false
  if (forGood) {
    if (project.markedForDeletionOn === null) {
      throw badRequest("Project must be marked for deletion first.")
    }
    if (call.params.string("full_path") !== call.world.projectPath(project)) {
      throw badRequest("`full_path` is incorrect. You must enter the complete path for the project.")
    }
    await removeForGood(call, project)
    return accepted
  }
  if (project.markedForDeletionOn !== null) {
    throw badRequest("Project has been already marked for deletion")
  }
  project.markedForDeletionOn = dayFromNow(0)
  project.name += suffix(project)
  movePath(call, project, project.path + suffix(project))
  // The freed path may be taken at once, so nothing forwards from it.
  project.formerPaths.pop()
  return accepted
}

export const restoreProject = async (call: Call): Promise<Answer> => {
  const project = reachProject(call)
  needProjectLevel(call, project, Owner)
  if (project.markedForDeletionOn !== null) {
    project.markedForDeletionOn = null
    project.name = project.name.replace(suffix(project), "")
    project.path = project.path.replace(suffix(project), "")
  }
  return created(await presentProject(call, project))
}
