import { Maintainer } from "../auth/roles.ts"
import { type Answer, created, noContent, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { message, rowNotFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Project, ProtectedBranch } from "../world/Project.ts"
import { needProjectLevel, reachProject } from "./reach.ts"

const words: Readonly<Record<number, string>> = {
  0: "No one",
  30: "Developers + Maintainers",
  40: "Maintainers"
}

const level = (id: number, accessLevel: number) => ({
  id,
  access_level: accessLevel,
  access_level_description: words[accessLevel] ?? "Maintainers",
  deploy_key_id: null,
  user_id: null,
  group_id: null
})

const present = (branch: ProtectedBranch) => ({
  id: branch.id,
  name: branch.name,
  push_access_levels: [level(branch.id, branch.pushLevel)],
  merge_access_levels: [level(branch.id, branch.mergeLevel)],
  allow_force_push: branch.allowForcePush,
  unprotect_access_levels: [],
  code_owner_approval_required: false,
  inherited: false
})

const reach = (call: Call): Project => {
  const project = reachProject(call)
  needProjectLevel(call, project, Maintainer)
  return project
}

const find = (call: Call, project: Project): ProtectedBranch => {
  const branch = project.protectedBranches.find(({ name }) => name === call.segment("name"))
  if (branch === undefined) throw rowNotFound()
  return branch
}

const protect = (call: Call): Answer => {
  const project = reach(call)
  const name = call.params.requiredString("name")
  if (project.protectedBranches.some((each) => each.name === name)) {
    throw message(409, `Protected branch '${name}' already exists`)
  }
  const branch: ProtectedBranch = {
    id: Math.max(0, ...project.protectedBranches.map(({ id }) => id)) + 1,
    name,
    pushLevel: call.params.integer("push_access_level") ?? 40,
    mergeLevel: call.params.integer("merge_access_level") ?? 40,
    allowForcePush: call.params.boolean("allow_force_push") ?? false
  }
  project.protectedBranches.push(branch)
  return created(present(branch))
}

const unprotect = (call: Call): Answer => {
  const project = reach(call)
  const branch = find(call, project)
  project.protectedBranches = project.protectedBranches.filter((each) => each !== branch)
  return noContent
}

const base = "/projects/:id/protected_branches"

export const protectedBranchRoutes: readonly Route[] = [
  { method: "GET", path: base, handle: (call) => listOf(call, reach(call).protectedBranches, present) },
  { method: "POST", path: base, handle: protect },
  { method: "GET", path: `${base}/:name`, handle: (call) => ok(present(find(call, reach(call)))) },
  { method: "DELETE", path: `${base}/:name`, handle: unprotect }
]
