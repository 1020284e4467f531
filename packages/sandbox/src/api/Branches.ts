import { Developer, projectLevel } from "../auth/roles.ts"
import { branchMoved } from "../ci/branchMoved.ts"
import { isBranchName } from "../git/branchName.ts"
import type { Commit } from "../git/Commit.ts"
import { type Answer, created, json, noContent, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { pageHeaders, pageOf } from "../http/paginate.ts"
import { error, forbidden, message, notFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Project } from "../world/Project.ts"
import { presentCommit } from "./presentCommit.ts"
import { mayPush, protectionOf } from "./pushRights.ts"
import { reachRepository } from "./reach.ts"

const present = async (call: Call, project: Project, name: string, commit: Commit) => {
  const protection = protectionOf(project, name)
  const developers = protection === undefined || protection.pushLevel <= Developer
  return {
    name,
    commit: presentCommit(call.instance, project, commit),
    merged: false,
    protected: protection !== undefined,
    developers_can_push: protection !== undefined && developers,
    developers_can_merge: protection !== undefined && protection.mergeLevel <= Developer,
    can_push: await mayPush(call.instance, call.user, project, name),
    default: name === project.defaultBranch,
    web_url: `${call.instance.addresses.project(call.world, project)}/-/tree/${name}`
  }
}

const reachBranch = async (call: Call) => {
  const { project, repository } = reachRepository(call)
  const name = call.segment("branch")
  if (!isBranchName(name)) throw message(400, "The branch refname is invalid")
  const commit = await repository.branchHead(name)
  if (commit === null) throw notFound("Branch")
  return { project, repository, name, commit }
}

const show = async (call: Call): Promise<Answer> => {
  const { project, name, commit } = await reachBranch(call)
  return ok(await present(call, project, name, commit))
}

const head = async (call: Call): Promise<Answer> => {
  await reachBranch(call)
  return noContent
}

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

const list = async (call: Call): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  const search = call.params.string("search")
  const pattern = call.params.string("regex")
  if (pattern !== undefined && !isPattern(pattern)) throw error(400, "regex is invalid")
  const names = (await repository.branches()).filter(
    (name) =>
      (search === undefined || name.includes(search.replace(/^\^|\$$/g, ""))) &&
      (pattern === undefined || new RegExp(pattern).test(name))
  )
  const page = pageOf(call)
  const end = page.offset + page.perPage
  const shown = await Promise.all(
    names.slice(page.offset, end).map(async (name) => {
      const commit = await repository.branchHead(name)
      return commit === null ? [] : [await present(call, project, name, commit)]
    })
  )
  return json(200, shown.flat(), pageHeaders(call, page, names.length, names.length > end))
}

const create = async (call: Call): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  const branch = call.params.requiredString("branch")
  const ref = call.params.requiredString("ref")
  if (projectLevel(call.world, call.user, project) < Developer) throw forbidden()
  if (!isBranchName(branch)) throw message(400, "Branch name is invalid")
  if ((await repository.branchHead(branch)) !== null) throw message(400, "Branch already exists")
  const commit = await repository.resolve(ref)
  if (commit === null) throw message(400, `Invalid reference name: ${ref}`)
  await repository.updateRef(`refs/heads/${branch}`, commit.id, null)
  branchMoved(call.instance, project, call.caller, {
    branch,
    before: null,
    after: commit.id,
    first: false,
    skip: false
  })
  return created(await present(call, project, branch, commit))
}

const remove = async (call: Call): Promise<Answer> => {
  const { project, repository, name, commit } = await reachBranch(call)
  if (projectLevel(call.world, call.user, project) < Developer) throw forbidden()
  if (name === project.defaultBranch) throw message(405, "Cannot remove HEAD branch")
  if (protectionOf(project, name) !== undefined) {
    throw message(405, "Protected branch cant be removed")
  }
  await repository.updateRef(`refs/heads/${name}`, null, commit.id)
  return noContent
}

const base = "/projects/:id/repository/branches"

export const branchRoutes: readonly Route[] = [
  { method: "GET", path: base, anonymous: true, handle: list },
  { method: "POST", path: base, handle: create },
  { method: "GET", path: `${base}/:branch`, anonymous: true, handle: show },
  { method: "HEAD", path: `${base}/:branch`, anonymous: true, handle: head },
  { method: "DELETE", path: `${base}/:branch`, handle: remove }
]
