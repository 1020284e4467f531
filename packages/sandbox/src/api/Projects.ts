import { canReadProject, Owner, projectLevel } from "../auth/roles.ts"
import { type Answer, created, json, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { nextLink, pageHeaders, pageOf } from "../http/paginate.ts"
import { error } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Project } from "../world/Project.ts"
import { createProject } from "./createProject.ts"
import { deleteProject, restoreProject } from "./deleteProject.ts"
import { presentProject, presentSimpleProject } from "./presentProject.ts"
import { needProjectLevel, reachGroup, reachProject } from "./reach.ts"
import { updateProject } from "./updateProject.ts"

const orders = ["created_at", "id", "name", "path", "updated_at", "last_activity_at", "similarity"] as const

const sortKey = (project: Project, by: (typeof orders)[number]): string => {
  switch (by) {
    case "name":
      return project.name.toLowerCase()
    case "path":
      return project.path
    case "updated_at":
    case "last_activity_at":
      return project.lastActivityAt
    case "created_at":
    case "id":
    case "similarity":
      return String(project.id).padStart(12, "0")
  }
}

const narrowed = (call: Call, projects: readonly Project[]): readonly Project[] => {
  const { params, world, user } = call
  const level = params.integer("min_access_level")
  const archived = params.boolean("archived")
  const owned = params.boolean("owned") ?? false
  const membership = params.boolean("membership") ?? false
  const search = params.string("search")?.toLowerCase() ?? ""
  const topics = params.list("topic") ?? []
  const visibility = params.oneOf("visibility", ["private", "internal", "public"])
  const by = params.oneOf("order_by", orders) ?? "created_at"
  const direction = params.oneOf("sort", ["asc", "desc"]) === "asc" ? 1 : -1
  return projects
    .filter(
      (project) =>
        canReadProject(world, user, project) &&
        (level === undefined || projectLevel(world, user, project) >= level) &&
        (archived === undefined || project.archived === archived) &&
        (!owned || projectLevel(world, user, project) >= Owner) &&
        (!membership || projectLevel(world, user, project) > 0) &&
        (visibility === undefined || project.visibility === visibility) &&
        topics.every((topic) => project.topics.includes(topic)) &&
        [project.name, project.path, project.description ?? ""].some((text) => text.toLowerCase().includes(search))
    )
    .toSorted((a, b) => {
      const [first, second] = [sortKey(a, by), sortKey(b, by)]
      return direction * (first < second ? -1 : first > second ? 1 : a.id - b.id)
    })
}

const presented = (call: Call, projects: readonly Project[]): Promise<readonly unknown[]> =>
  Promise.all(
    projects.map(async (project) =>
      call.params.boolean("simple") === true || call.user === null
        ? presentSimpleProject(call, project)
        : presentProject(call, project)
    )
  )

const offsetPage = async (call: Call, rows: readonly Project[]): Promise<Answer> => {
  const page = pageOf(call)
  const end = page.offset + page.perPage
  const shown = await presented(call, rows.slice(page.offset, end))
  return json(200, shown, pageHeaders(call, page, rows.length, rows.length > end))
}

const ofGroup = (call: Call): Promise<Answer> => {
  const group = reachGroup(call)
  const deep = call.params.boolean("include_subgroups") ?? false
  const rows = call.world.projects.filter((project) =>
    deep ? call.world.ancestry(call.world.groupOf(project)).includes(group) : project.groupId === group.id
  )
  return offsetPage(call, narrowed(call, rows))
}

const maxOffset = 50_000

const keysetPage = async (call: Call, rows: readonly Project[]): Promise<Answer> => {
  const { perPage } = pageOf(call)
  const descending = call.params.string("sort") !== "asc"
  const after = call.params.integer(descending ? "id_before" : "id_after")
  const rest =
    after === undefined ? rows : rows.filter((project) => (descending ? project.id < after : project.id > after))
  const shown = rest.slice(0, perPage)
  const last = shown.at(-1)
  const more = last !== undefined && rest.length > perPage
  const headers = more ? nextLink(call, { [descending ? "id_before" : "id_after"]: String(last.id) }) : {}
  return json(200, await presented(call, shown), headers)
}

const list = (call: Call): Promise<Answer> => {
  const keyset = call.params.string("pagination") === "keyset"
  if (keyset && (call.params.string("order_by") ?? "id") !== "id") {
    throw error(405, "Keyset pagination is not yet available for this type of request")
  }
  if (!keyset && pageOf(call).offset >= maxOffset) {
    throw error(
      405,
      `Offset pagination has a maximum allowed offset of ${maxOffset} for requests that return objects of type Project. Remaining records can be retrieved using keyset pagination.`
    )
  }
  const rows = narrowed(call, call.world.projects.all())
  return keyset ? keysetPage(call, rows) : offsetPage(call, rows)
}

const setArchived = async (call: Call, archived: boolean): Promise<Answer> => {
  const project = reachProject(call)
  needProjectLevel(call, project, Owner)
  project.archived = archived
  return created(await presentProject(call, project))
}

export const projectRoutes: readonly Route[] = [
  { method: "GET", path: "/projects", anonymous: true, handle: list },
  { method: "POST", path: "/projects", handle: createProject },
  {
    method: "GET",
    path: "/projects/:id",
    anonymous: true,
    handle: async (call) => ok(await presentProject(call, reachProject(call)))
  },
  { method: "PUT", path: "/projects/:id", handle: updateProject },
  { method: "DELETE", path: "/projects/:id", handle: deleteProject },
  { method: "POST", path: "/projects/:id/restore", handle: restoreProject },
  { method: "POST", path: "/projects/:id/archive", handle: (call) => setArchived(call, true) },
  { method: "POST", path: "/projects/:id/unarchive", handle: (call) => setArchived(call, false) },
  { method: "GET", path: "/groups/:id/projects", anonymous: true, handle: ofGroup }
]
