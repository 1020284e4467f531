import type { Answer } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { notFound, tooManyRequests } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { Throttle } from "../http/Throttle.ts"
import { reachRepository } from "./reach.ts"

const formats = { "tar.gz": "application/gzip", zip: "application/zip", tar: "application/x-tar" } as const
type Format = keyof typeof formats

const perMinute = new Throttle(5, 60)

const archive = async (call: Call, format: Format): Promise<Answer> => {
  const { project, repository } = reachRepository(call)
  if (!perMinute.admits(call.instance, `${call.user?.id ?? 0}/${project.id}`)) {
    throw tooManyRequests(60, "This archive has been requested too many times. Try again later.")
  }
  const ref = call.params.string("sha") ?? project.defaultBranch
  const commit = await repository.resolve(ref)
  if (commit === null) throw notFound("File")
  const path = call.params.string("path")
  const name = `${project.path}-${ref.replaceAll("/", "-")}-${commit.id}`
  const args = [
    "archive",
    `--format=${format}`,
    `--prefix=${name}/`,
    commit.id,
    "--",
    ...(path === undefined ? [] : [path])
  ]
  return {
    status: 200,
    headers: {
      "Content-Type": formats[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`
    },
    body: await repository.run(args)
  }
}

const base = "/projects/:id/repository/archive"
const scopes = ["read_repository"]

export const archiveRoutes: readonly Route[] = [
  { method: "GET", path: base, scopes, anonymous: true, handle: (call) => archive(call, "tar.gz") },
  ...(["tar.gz", "zip", "tar"] as const).map((format): Route => ({
    method: "GET",
    path: `${base}.${format}`,
    scopes,
    anonymous: true,
    handle: (call) => archive(call, format)
  }))
]
