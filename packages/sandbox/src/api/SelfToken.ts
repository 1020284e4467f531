import { projectLevel, directProjectLevel, groupLevel } from "../auth/roles.ts"
import { type Answer, json, noContent, ok } from "../http/Answer.ts"
import type { Call, Session } from "../http/Call.ts"
import { pageHeaders, pageOf } from "../http/paginate.ts"
import { unauthorized } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { presentNamespace } from "./presentNamespace.ts"
import { presentToken } from "./presentToken.ts"
import { rotate } from "./rotate.ts"

const sessionOf = (call: Call): Session => {
  if (call.session === null) throw unauthorized()
  return call.session
}

const show = (call: Call): Answer => {
  const { token } = sessionOf(call)
  const { release } = call.instance
  return ok({
    ...presentToken(release, token),
    ...(release.atLeast("18.0") ? { last_used_ips: ["127.0.0.1"] } : {})
  })
}

/** Two lists in one answer; the headers speak of the second (contract 2.2). */
const associations = (call: Call): Answer => {
  const { world, caller } = call
  const { addresses } = call.instance
  const wanted = call.params.integer("min_access_level")
  const groups = world.groups.filter((group) => {
    const level = groupLevel(world, caller, group)
    return wanted === undefined ? level > 0 || group.visibility === "public" : level >= wanted
  })
  const projects = world.projects.filter((project) => projectLevel(world, caller, project) >= Math.max(1, wanted ?? 1))
  const page = pageOf(call)
  const end = page.offset + page.perPage
  const levelOrNull = (level: number): number | null => (level === 0 ? null : level)
  return json(
    200,
    {
      groups: groups.slice(page.offset, end).map((group) => ({
        id: group.id,
        web_url: addresses.group(world, group),
        name: group.name,
        parent_id: group.parentId,
        organization_id: 1,
        access_levels: levelOrNull(groupLevel(world, caller, group)),
        visibility: group.visibility
      })),
      projects: projects.slice(page.offset, end).map((project) => ({
        id: project.id,
        description: project.description,
        name: project.name,
        name_with_namespace: `${world.groupName(world.groupOf(project))} / ${project.name}`,
        path: project.path,
        path_with_namespace: world.projectPath(project),
        created_at: project.createdAt,
        access_levels: {
          project_access_level: levelOrNull(directProjectLevel(world, caller, project)),
          group_access_level: levelOrNull(groupLevel(world, caller, world.groupOf(project)))
        },
        visibility: project.visibility,
        web_url: addresses.project(world, project),
        namespace: presentNamespace(call.instance, world.groupOf(project))
      }))
    },
    pageHeaders(call, page, projects.length, projects.length > end)
  )
}

const revoke = (call: Call): Answer => {
  sessionOf(call).token.revoked = true
  return noContent
}

const path = "/personal_access_tokens/self"

export const selfTokenRoutes: readonly Route[] = [
  { method: "GET", path, since: "15.5", scopes: "any", handle: show },
  { method: "DELETE", path, since: "15.0", scopes: "any", handle: revoke },
  {
    method: "GET",
    path: `${path}/associations`,
    since: "17.4",
    scopes: "any",
    handle: associations
  },
  {
    method: "POST",
    path: `${path}/rotate`,
    since: "16.10",
    scopes: ["self_rotate"],
    handle: (call) => ok(rotate(call, sessionOf(call).token))
  }
]
