import { canReadCode, canReadGroup, canReadProject, projectLevel } from "../auth/roles.ts"
import { type Answer, text } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { forbidden, message, notFound, Refusal } from "../http/Refusal.ts"
import type { Repository } from "../git/Repository.ts"
import type { Group } from "../world/Group.ts"
import type { Project } from "../world/Project.ts"

const moved = (call: Call, project: Project): Refusal => {
  if (call.method !== "GET" && call.method !== "HEAD") {
    return message(405, "Non GET methods are not allowed for moved projects")
  }
  const path = call.url.pathname.replace(/\/projects\/[^/]+/, `/projects/${project.id}`)
  const location = `${call.instance.addresses.origin}${path}${call.url.search}`
  const answer: Answer = text(301, "This resource has been moved permanently", { Location: location })
  return new Refusal(answer)
}

/** The project in the address, or 404: what may not be read does not exist (contract 1.2). */
export const reachProject = (call: Call): Project => {
  const { world, instance } = call
  const id = call.segment("id")
  const project = world.findProject(id)
  if (project !== undefined && canReadProject(world, call.user, project)) return project
  const former = world.movedProject(id)
  if (
    project === undefined &&
    former !== undefined &&
    instance.release.atLeast("16.7") &&
    canReadProject(world, call.user, former)
  ) {
    throw moved(call, former)
  }
  throw notFound("Project")
}

export const reachGroup = (call: Call): Group => {
  const group = call.world.findGroup(call.segment("id"))
  if (group === undefined || !canReadGroup(call.world, call.user, group)) throw notFound("Group")
  return group
}

export const needProjectLevel = (call: Call, project: Project, level: number): void => {
  if (projectLevel(call.world, call.user, project) < level) throw forbidden()
}

/** The project's repository, if its code may be read. */
export const reachRepository = (call: Call): { readonly project: Project; readonly repository: Repository } => {
  const project = reachProject(call)
  if (project.features["repository_access_level"] === "disabled") throw notFound("Repository")
  if (!canReadCode(call.world, call.user, project)) throw forbidden()
  return { project, repository: call.instance.repositories.of(project) }
}
