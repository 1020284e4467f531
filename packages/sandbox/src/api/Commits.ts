import type { Commit } from "../git/Commit.ts"
import type { Repository } from "../git/Repository.ts"
import { type Answer, created, json, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { pageHeaders, pageOf } from "../http/paginate.ts"
import { parseBody } from "../http/parseParams.ts"
import { badRequest, forbidden, notFound, Refusal } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { readCommitRequest } from "./commitActions.ts"
import { createCommit } from "./createCommit.ts"
import { presentCommit, presentCommitDetail } from "./presentCommit.ts"
import { mayPush } from "./pushRights.ts"
import { reachProject, reachRepository } from "./reach.ts"

const contentTypes = new Set(["application/json", "application/x-www-form-urlencoded", "multipart/form-data"])

const readBody = (call: Call): Readonly<Record<string, unknown>> => {
  const { release } = call.instance
  const type =
    String(call.headers["content-type"] ?? "")
      .split(";")[0]
      ?.trim()
      .toLowerCase() ?? ""
  if (!release.atLeast("18.7")) return parseBody(call.raw, type || undefined, release)
  if (type !== "" && !contentTypes.has(type)) throw badRequest(`Unsupported Content-Type: ${type}`)
  if (type === "multipart/form-data" && call.raw.includes("; filename=")) {
    throw badRequest("This endpoint does not support form encoded file uploads")
  }
  if (type === "application/json" || type === "") {
    try {
      const value: unknown = JSON.parse(call.raw.toString("utf8"))
      return typeof value === "object" && value !== null ? { ...value } : {}
    } catch {
      throw new Refusal(json(400, { message: "Invalid json", error: "Invalid json" }))
    }
  }
  return parseBody(call.raw, String(call.headers["content-type"]), release)
}

const create = async (call: Call): Promise<Answer> => {
  const { release } = call.instance
  const project = reachProject(call)
  const values = readBody(call)
  const branch = typeof values["branch"] === "string" ? values["branch"] : ""
  // 18.7 asks about the branch before it looks at the parameters, older releases after.
  if (release.atLeast("18.7") && !(await mayPush(call.instance, call.user, project, branch))) {
    throw forbidden("You are not allowed to push into this branch")
  }
  const asked = readCommitRequest(values, release)
  const commit = await createCommit(call, project, asked)
  return created({
    ...(await presentCommitDetail(call.instance, project, commit, asked.stats)),
    status: null,
    last_pipeline: null
  })
}

const ancestors = async (
  call: Call,
  start: Commit,
  keep: (commit: Commit) => Promise<boolean>,
  enough: number
): Promise<readonly Commit[]> => {
  const { repository } = reachRepository(call)
  const found: Commit[] = []
  const seen = new Set([start.id])
  const waiting = [start]
  const firstParent = call.params.boolean("first_parent") ?? false
  while (waiting.length > 0 && found.length < enough) {
    // Newest first; of commits in the same second the one met first.
    let newest = 0
    waiting.forEach((each, index) => {
      if (each.committer.date > (waiting[newest]?.committer.date ?? "")) newest = index
    })
    const [commit] = waiting.splice(newest, 1)
    if (commit === undefined) break
    if (await keep(commit)) found.push(commit)
    const parents = firstParent ? commit.parentIds.slice(0, 1) : commit.parentIds
    for (const id of parents) {
      if (seen.has(id)) continue
      seen.add(id)
      const parent = await repository.commit(id)
      if (parent !== null) waiting.push(parent)
    }
  }
  return found
}

/** Differs at the path from every parent. */
const touches = async (repository: Repository, commit: Commit, path: string): Promise<boolean> => {
  const here = (await repository.entryAt(commit.treeId, path))?.id
  if (commit.parentIds.length === 0) return here !== undefined
  for (const id of commit.parentIds) {
    const parent = await repository.commit(id)
    if (parent !== null && (await repository.entryAt(parent.treeId, path))?.id === here) return false
  }
  return true
}

const list = async (call: Call): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  const { params, instance } = call
  const ref = params.string("ref_name")
  const page = pageOf(call)
  if (await repository.isEmpty()) return json(200, [], pageHeaders(call, page, null, false))
  const start = await repository.resolve(ref === undefined || ref === "" ? project.defaultBranch : ref)
  if (start === null) throw notFound("Commit")
  const path = params.string("path")
  const since = params.date("since")
  const until = params.date("until")
  const author = params.string("author")?.toLowerCase()
  const keep = async (commit: Commit): Promise<boolean> => {
    const time = Date.parse(commit.committer.date)
    if (since !== undefined && time < since) return false
    if (until !== undefined && time > until) return false
    const by = `${commit.author.name} <${commit.author.email}>`.toLowerCase()
    if (author !== undefined && !by.includes(author)) return false
    if (path === undefined || path === "") return true
    return touches(repository, commit, path.replace(/\/+$/, ""))
  }
  const found = await ancestors(call, start, keep, page.offset + page.perPage + 1)
  const end = page.offset + page.perPage
  const shown = found.slice(page.offset, end)
  return json(
    200,
    shown.map((commit) => presentCommit(instance, project, commit)),
    pageHeaders(call, page, null, found.length > end)
  )
}

const show = async (call: Call): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  const commit = await repository.resolve(call.segment("sha"))
  if (commit === null) throw notFound("Commit")
  const withStats = call.params.boolean("stats") ?? true
  return ok(await presentCommitDetail(call.instance, project, commit, withStats))
}

const base = "/projects/:id/repository/commits"

export const commitRoutes: readonly Route[] = [
  { method: "POST", path: base, body: "raw", handle: create },
  { method: "GET", path: base, anonymous: true, handle: list },
  { method: "GET", path: `${base}/:sha`, anonymous: true, handle: show }
]
