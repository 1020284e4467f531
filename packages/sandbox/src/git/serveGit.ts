import { mkdtemp, readFile, rm } from "node:fs/promises"
import type { IncomingMessage, ServerResponse } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sessionOf } from "../auth/authenticate.ts"
import { canReadCode, canReadProject, Developer, Maintainer, projectLevel } from "../auth/roles.ts"
import { receivePush } from "../ci/receivePush.ts"
import type { Session } from "../http/Call.ts"
import type { Instance } from "../Instance.ts"
import { isActive } from "../world/AccessToken.ts"
import type { Project, ProtectedBranch } from "../world/Project.ts"
import { runHttpBackend } from "./httpBackend.ts"
import { pushRuleText } from "../scenarios/pushRule.ts"

const services = /^(\/.+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

export interface GitRequest {
  readonly projectPath: string
  readonly rest: string
  readonly service: string
}

/** What a Git client asks for, or `null` when the address is not one of Git's. */
export const gitRequest = (pathname: string, query: URLSearchParams): GitRequest | null => {
  const match = services.exec(pathname)
  if (match === null) return null
  const rest = match[2] ?? ""
  return {
    projectPath: decodeURIComponent((match[1] ?? "").slice(1)),
    rest,
    service: rest === "info/refs" ? (query.get("service") ?? "") : rest
  }
}

/** Any user name goes, the token is the password (contract 6.10). */
const basicSession = (instance: Instance, request: IncomingMessage): Session | null | "none" => {
  const encoded = /^Basic\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1]
  if (encoded === undefined) return "none"
  const pair = Buffer.from(encoded, "base64").toString("utf8")
  const colon = pair.indexOf(":")
  if (colon < 1) return null
  const session = sessionOf(instance, pair.slice(colon + 1))
  return session !== null && isActive(session.token) ? session : null
}

const refuse = (response: ServerResponse, status: number, body: string): number => {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    ...(status === 401 ? { "WWW-Authenticate": 'Basic realm="GitLab"' } : {})
  })
  response.end(body)
  return status
}

const denied =
  "HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password."
const missing = "The project you were looking for could not be found or you don't have permission to view it."
const noPush = "You are not allowed to push code to this project."

const refsOf = (branches: readonly ProtectedBranch[]): string =>
  branches.map((branch) => `refs/heads/${branch.name}`).join(" ")

/** What the hooks need to know to decide; see `pushHooks`. */
const hookVariables = async (
  instance: Instance,
  project: Project,
  session: Session | null,
  report: string
): Promise<Record<string, string>> => {
  const level = projectLevel(instance.world, session?.user ?? null, project)
  const empty = await instance.repositories.of(project).isEmpty()
  const branches = project.protectedBranches
  return {
    // The first push makes a protected branch, so it is closed to whoever could not push there.
    SANDBOX_CLOSED: empty && level < Maintainer ? "all" : refsOf(branches.filter((each) => each.pushLevel > level)),
    SANDBOX_PROTECTED: refsOf(branches.filter((each) => !each.allowForcePush)),
    SANDBOX_REFUSAL: instance.scenarios.hit("push-rule", `/${project.path}.git`) ? pushRuleText : "",
    SANDBOX_REPORT: report
  }
}

/** Clone, fetch and push. Resolves with the status that was answered. */
export const serveGit = async (
  instance: Instance,
  asked: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
  options: { readonly mute: boolean; readonly seen: (session: Session | null) => void }
): Promise<number> => {
  const { world } = instance
  const given = basicSession(instance, request)
  if (given === null) return refuse(response, 401, denied)
  const session = given === "none" ? null : given
  options.seen(session)
  if (session !== null && instance.scenarios.hit("blocked-user", asked.projectPath)) {
    return refuse(response, 403, "Your account has been blocked.")
  }
  const project = world.projectByPath(asked.projectPath) ?? world.movedProject(asked.projectPath)
  const scopes = session?.token.scopes ?? []
  const pushes = asked.service === "git-receive-pack"
  if (project === undefined || !canReadProject(world, session?.user ?? null, project)) {
    return session === null ? refuse(response, 401, denied) : refuse(response, 404, missing)
  }
  if (session === null && (pushes || project.visibility !== "public")) {
    return refuse(response, 401, denied)
  }
  const mayFetch = ["api", "read_api", "read_repository", "write_repository"]
  if (session !== null && !scopes.some((scope) => mayFetch.includes(scope))) {
    return refuse(response, 403, "Your token does not have the scope to read this repository.")
  }
  if (!canReadCode(world, session?.user ?? null, project)) {
    return refuse(response, 403, "You are not allowed to download code from this project.")
  }
  if (pushes) {
    if (!scopes.some((scope) => scope === "api" || scope === "write_repository")) {
      return refuse(response, 403, noPush)
    }
    if (projectLevel(world, session?.user ?? null, project) < Developer || project.archived) {
      return refuse(response, 403, noPush)
    }
  }
  const folder = await mkdtemp(join(tmpdir(), "sandbox-push-"))
  const report = join(folder, "report")
  try {
    const hooks = pushes ? await hookVariables(instance, project, session, report) : {}
    const status = await runHttpBackend(
      {
        git: instance.git,
        projectRoot: instance.repositories.folder,
        pathInfo: `/${project.id}.git/${asked.rest}`,
        user: session?.user.username ?? "",
        hooks,
        mute: options.mute
      },
      request,
      response
    )
    if (pushes && session !== null) {
      instance.repositories.of(project).refsChanged()
      const landed = await readFile(report, "utf8").catch(() => "")
      if (landed !== "") await receivePush(instance, project, session.user, landed)
    }
    if (!options.mute) response.end()
    return status
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
