import type { Instance } from "../Instance.ts"
import type { Commit } from "../git/Commit.ts"
import { Recent } from "../git/Recent.ts"
import type { Repository } from "../git/Repository.ts"
import type { Pipeline } from "../world/Pipeline.ts"
import type { Project } from "../world/Project.ts"
import { presentPipeline } from "./presentPipeline.ts"

const trailers = (message: string): Record<string, string[]> => {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ""
  const found: Record<string, string[]> = {}
  if (!message.includes("\n\n")) return found
  for (const line of last.split("\n")) {
    const match = /^([A-Za-z0-9-]+): (.*)$/.exec(line)
    if (match === null) return {}
    ;(found[match[1] ?? ""] ??= []).push(match[2] ?? "")
  }
  return found
}

export const presentCommit = (instance: Instance, project: Project, commit: Commit) => {
  const extended = trailers(commit.message)
  return {
    id: commit.id,
    short_id: commit.id.slice(0, 8),
    created_at: commit.committer.date,
    parent_ids: commit.parentIds,
    title: (commit.message.split("\n")[0] ?? "").slice(0, 1024),
    message: commit.message,
    author_name: commit.author.name,
    author_email: commit.author.email,
    authored_date: commit.author.date,
    committer_name: commit.committer.name,
    committer_email: commit.committer.email,
    committed_date: commit.committer.date,
    trailers: Object.fromEntries(Object.entries(extended).map(([name, values]) => [name, values.at(-1)])),
    extended_trailers: extended,
    web_url: `${instance.addresses.project(instance.world, project)}/-/commit/${commit.id}`
  }
}

const counted = new Recent<{ additions: number; deletions: number; total: number }>(2_000)

const stats = async (repository: Repository, commit: Commit) => {
  const known = counted.get(commit.id)
  if (known !== undefined) return known
  const out = await repository.run(["diff-tree", "-r", "--root", "--numstat", "--no-commit-id", commit.id])
  let additions = 0
  let deletions = 0
  for (const line of out.toString("utf8").split("\n")) {
    const [added, deleted] = line.split("\t")
    additions += Number.parseInt(added ?? "", 10) || 0
    deletions += Number.parseInt(deleted ?? "", 10) || 0
  }
  const result = { additions, deletions, total: additions + deletions }
  counted.set(commit.id, result)
  return result
}

export const lastPipelineOf = (instance: Instance, project: Project, sha: string): Pipeline | null =>
  instance.world.pipelines.filter((each) => each.projectId === project.id && each.sha === sha).at(-1) ?? null

export const presentCommitDetail = async (instance: Instance, project: Project, commit: Commit, withStats: boolean) => {
  const repository = instance.repositories.of(project)
  const pipeline = lastPipelineOf(instance, project, commit.id)
  return {
    ...presentCommit(instance, project, commit),
    ...(withStats ? { stats: await stats(repository, commit) } : {}),
    status: pipeline?.status ?? null,
    project_id: project.id,
    last_pipeline: pipeline === null ? null : presentPipeline(instance, pipeline)
  }
}
