import { type Answer, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { notFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { presentCommit } from "./presentCommit.ts"
import { diffBetween } from "./presentDiff.ts"
import { reachRepository } from "./reach.ts"

const compare = async (call: Call): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  const from = await repository.resolve(call.params.requiredString("from"))
  const to = await repository.resolve(call.params.requiredString("to"))
  if (from === null || to === null) throw notFound("Ref")
  const straight = call.params.boolean("straight") ?? false
  const between = await repository.run(["rev-list", "--reverse", `${from.id}..${to.id}`])
  const ids = between
    .toString("utf8")
    .split("\n")
    .filter((id) => id !== "")
  const commits = await Promise.all(ids.map((id) => repository.commit(id)))
  const base = straight
    ? from.id
    : (await repository.run(["merge-base", from.id, to.id]).catch(() => Buffer.from(from.id))).toString("utf8").trim()
  const shown = commits
    .filter((commit) => commit !== null)
    .map((commit) => presentCommit(call.instance, project, commit))
  return ok({
    commit: shown.at(-1) ?? null,
    commits: shown,
    diffs: await diffBetween(repository, base, to.id),
    compare_timeout: false,
    compare_same_ref: from.id === to.id,
    web_url: `${call.instance.addresses.project(call.world, project)}/-/compare/${from.id}...${to.id}`
  })
}

const diff = async (call: Call): Promise<Answer> => {
  const { repository } = reachRepository(call)
  const commit = await repository.resolve(call.segment("sha"))
  if (commit === null) throw notFound("Commit")
  const diffs = await diffBetween(repository, commit.parentIds[0] ?? null, commit.id)
  return listOf(call, diffs, (each) => each)
}

export const compareRoutes: readonly Route[] = [
  { method: "GET", path: "/projects/:id/repository/compare", anonymous: true, handle: compare },
  { method: "GET", path: "/projects/:id/repository/commits/:sha/diff", anonymous: true, handle: diff }
]
