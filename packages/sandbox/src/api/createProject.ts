import { canCreateProjects, canReadGroup } from "../auth/roles.ts"
import { isBranchName } from "../git/branchName.ts"
import { writeCommit } from "../git/writeCommit.ts"
import { type Answer, created, json } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { error, invalid, Refusal } from "../http/Refusal.ts"
import type { Group } from "../world/Group.ts"
import { newProject } from "../world/newProject.ts"
import type { Project } from "../world/Project.ts"
import { protectDefaultBranch } from "../world/protectDefaultBranch.ts"
import { exceeds } from "../world/Visibility.ts"
import { presentProject } from "./presentProject.ts"
import { nameProblems, pathFromName, pathProblems } from "./projectNames.ts"
import { applySettings } from "./projectSettings.ts"

const targetGroup = (call: Call): Group => {
  const id = call.params.integer("namespace_id")
  if (id === undefined) {
    throw new Refusal(
      json(403, {
        error: ["You cannot create projects in your personal namespace. Contact your GitLab administrator."]
      })
    )
  }
  const group = call.world.groups.get(id)
  const allowed =
    group !== undefined &&
    canReadGroup(call.world, call.user, group) &&
    canCreateProjects(call.world, call.caller, group)
  if (!allowed) throw invalid({ namespace: ["is not valid"] })
  return group
}

const checkNames = (call: Call, group: Group, name: string, path: string): void => {
  const { release } = call.instance
  const fields: Record<string, readonly string[]> = {}
  const inName = nameProblems(release, name)
  const inPath = pathProblems(release, path)
  if (inPath.length > 0) fields["project_namespace.path"] = inPath
  if (inName.length > 0) fields["name"] = inName
  if (inPath.length > 0) fields["path"] = inPath
  if (Object.keys(fields).length > 0) throw invalid(fields)
  const siblings = call.world.projects.filter((each) => each.groupId === group.id)
  const taken = ["has already been taken"]
  const sameName = siblings.some((each) => each.name.toLowerCase() === name.toLowerCase())
  const samePath =
    siblings.some((each) => each.path.toLowerCase() === path.toLowerCase()) ||
    call.world.groups.find((each) => each.parentId === group.id && each.path.toLowerCase() === path.toLowerCase()) !==
      undefined
  if (!sameName && !samePath) return
  throw invalid({
    ...(sameName ? { "project_namespace.name": taken, name: taken } : {}),
    ...(samePath ? { path: taken } : {})
  })
}

const addReadme = async (call: Call, project: Project): Promise<void> => {
  const bytes = Buffer.from(`# ${project.name}\n`)
  const person = { name: call.caller.name, email: call.caller.email }
  await writeCommit(call.instance.repositories.of(project), {
    branch: project.defaultBranch,
    parent: null,
    author: person,
    committer: person,
    message: "Initial commit",
    changes: new Map([["README.md", { mode: "100644", content: { bytes } }]]),
    force: false
  })
  protectDefaultBranch(project)
}

export const createProject = async (call: Call): Promise<Answer> => {
  const { params, world, instance } = call
  const givenName = params.string("name")
  const givenPath = params.string("path")
  if (givenName === undefined && givenPath === undefined) {
    throw error(400, "name, path are missing, at least one parameter must be provided")
  }
  const visibilityWanted = params.oneOf("visibility", ["private", "internal", "public"])
  const group = targetGroup(call)
  const name = givenName ?? givenPath ?? ""
  const path = givenPath ?? pathFromName(name)
  const visibility = visibilityWanted ?? "private"
  if (exceeds(visibility, group.visibility)) {
    throw invalid({
      visibility_level: [`${visibility} is not allowed in a ${group.visibility} group.`]
    })
  }
  // As in a database, the second of two projects with one name waits for the first, and nobody sees half of one.
  const project = await world.creation.do(async () => {
    checkNames(call, group, name, path)
    const made = newProject(instance, group, { name, path, visibility, creatorId: call.caller.id })
    applySettings(call, made)
    const withReadme = params.boolean("initialize_with_readme") ?? false
    if (withReadme) made.defaultBranch = params.string("default_branch") ?? "main"
    if (!isBranchName(made.defaultBranch)) throw invalid({ default_branch: ["is invalid"] })
    await instance.repositories.create(made.id, made.defaultBranch)
    if (withReadme) await addReadme(call, made)
    return world.projects.add(made)
  })
  return created(await presentProject(call, project))
}
