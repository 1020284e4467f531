import { createHash } from "node:crypto"
import type { Commit } from "../git/Commit.ts"
import { lastCommitFor } from "../git/lastCommitFor.ts"
import { type Answer, created, noContent, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { error, notFound, tooManyRequests } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { Throttle } from "../http/Throttle.ts"
import { type ActionName, readCommitRequest } from "./commitActions.ts"
import { createCommit } from "./createCommit.ts"
import { reachProject, reachRepository } from "./reach.ts"

const largePerMinute = new Throttle(5, 60)

interface FileAt {
  readonly bytes: Buffer
  readonly facts: {
    readonly file_name: string
    readonly file_path: string
    readonly size: number
    readonly encoding: "base64"
    readonly content_sha256: string
    readonly ref: string
    readonly blob_id: string
    readonly commit_id: string
    readonly last_commit_id: string
    readonly execute_filemode: boolean
  }
}

const refOf = (call: Call, needed: boolean): string => {
  const ref = call.params.string("ref")
  if (ref === undefined && needed) throw error(400, "ref is missing")
  return ref ?? "HEAD"
}

const fileAt = async (call: Call, ref: string): Promise<FileAt> => {
  const { project, repository } = reachRepository(call)
  const commit: Commit | null = await repository.resolve(ref === "HEAD" ? project.defaultBranch : ref)
  if (commit === null) throw notFound("Commit")
  const path = call.segment("file_path")
  const entry = await repository.entryAt(commit.treeId, path)
  const object = entry?.type === "blob" ? await repository.read(entry.id) : null
  if (entry === null || object === null) throw notFound("File")
  const large = object.bytes.length > 10 * 1024 ** 2
  if (large && !largePerMinute.admits(call.instance, `${call.user?.id ?? 0}/${project.id}`)) {
    throw tooManyRequests(60)
  }
  const last = await lastCommitFor(repository, commit, path)
  return {
    bytes: object.bytes,
    facts: {
      file_name: entry.name,
      file_path: path,
      size: object.bytes.length,
      encoding: "base64",
      content_sha256: createHash("sha256").update(object.bytes).digest("hex"),
      ref,
      blob_id: entry.id,
      commit_id: commit.id,
      last_commit_id: last?.id ?? commit.id,
      execute_filemode: entry.mode === "100755"
    }
  }
}

const headersOf = ({ facts }: FileAt): Record<string, string> => ({
  "X-Gitlab-Blob-Id": facts.blob_id,
  "X-Gitlab-Commit-Id": facts.commit_id,
  "X-Gitlab-Content-Sha256": facts.content_sha256,
  "X-Gitlab-Encoding": facts.encoding,
  "X-Gitlab-Execute-Filemode": String(facts.execute_filemode),
  "X-Gitlab-File-Name": encodeURIComponent(facts.file_name),
  "X-Gitlab-File-Path": encodeURIComponent(facts.file_path),
  "X-Gitlab-Last-Commit-Id": facts.last_commit_id,
  "X-Gitlab-Ref": facts.ref,
  "X-Gitlab-Size": String(facts.size)
})

const show = async (call: Call): Promise<Answer> => {
  const file = await fileAt(call, refOf(call, true))
  const answer = ok({ ...file.facts, content: file.bytes.toString("base64") })
  return { ...answer, headers: { ...answer.headers, ...headersOf(file) } }
}

const head = async (call: Call): Promise<Answer> => {
  const file = await fileAt(call, refOf(call, true))
  return { status: 200, headers: { "Content-Type": "application/json", ...headersOf(file) }, body: "" }
}

const raw = async (call: Call): Promise<Answer> => {
  const file = await fileAt(call, refOf(call, false))
  const type = file.bytes.includes(0) ? "application/octet-stream" : "text/plain; charset=utf-8"
  return {
    status: 200,
    headers: {
      "Content-Type": type,
      "Content-Disposition": `inline; filename="${encodeURIComponent(file.facts.file_name)}"`,
      ...headersOf(file)
    },
    body: file.bytes
  }
}

/** One file, one commit; the answer names no commit (contract 6.3). */
const write = async (call: Call, action: ActionName): Promise<Answer> => {
  const project = reachProject(call)
  const { params } = call
  const path = call.segment("file_path")
  if (action !== "delete" && !params.has("content")) throw error(400, "content is missing")
  const asked = readCommitRequest(
    {
      branch: params.requiredString("branch"),
      commit_message: params.requiredString("commit_message"),
      start_branch: params.string("start_branch"),
      author_name: params.string("author_name"),
      author_email: params.string("author_email"),
      actions: [
        {
          action,
          file_path: path,
          content: params.string("content"),
          encoding: params.oneOf("encoding", ["text", "base64"]) ?? "text",
          last_commit_id: params.string("last_commit_id"),
          execute_filemode: params.boolean("execute_filemode")
        }
      ]
    },
    call.instance.release
  )
  await createCommit(call, project, asked)
  if (action === "delete") return noContent
  const body = { file_path: path, branch: asked.branch }
  return action === "create" ? created(body) : ok(body)
}

const base = "/projects/:id/repository/files/:file_path"

export const fileRoutes: readonly Route[] = [
  { method: "GET", path: base, scopes: ["read_repository"], anonymous: true, handle: show },
  { method: "HEAD", path: base, scopes: ["read_repository"], anonymous: true, handle: head },
  { method: "GET", path: `${base}/raw`, scopes: ["read_repository"], anonymous: true, handle: raw },
  { method: "POST", path: base, handle: (call) => write(call, "create") },
  { method: "PUT", path: base, handle: (call) => write(call, "update") },
  { method: "DELETE", path: base, handle: (call) => write(call, "delete") }
]
