import { canReadGroup, canReadProject, groupLevel, Maintainer, Owner } from "../auth/roles.ts"
import { type Answer, created, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { error, forbidden, invalid, notFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Group } from "../world/Group.ts"
import { exceeds } from "../world/Visibility.ts"
import { presentGroup } from "./presentGroup.ts"
import { presentProject } from "./presentProject.ts"
import { reachGroup } from "./reach.ts"

const sorted = (call: Call, groups: readonly Group[]): readonly Group[] => {
  const by = call.params.oneOf("order_by", ["name", "path", "id", "similarity"]) ?? "name"
  const direction = call.params.oneOf("sort", ["asc", "desc"]) === "desc" ? -1 : 1
  const key = (group: Group): string =>
    by === "id" ? String(group.id).padStart(12, "0") : by === "path" ? group.path : group.name
  return groups.toSorted((a, b) => direction * key(a).localeCompare(key(b)))
}

const narrowed = (call: Call, groups: readonly Group[]): readonly Group[] => {
  const { world, user, params } = call
  const level = params.integer("min_access_level")
  const owned = params.boolean("owned") ?? false
  const topOnly = params.boolean("top_level_only") ?? false
  const search = params.string("search")?.toLowerCase() ?? ""
  return sorted(
    call,
    groups.filter(
      (group) =>
        (level === undefined || groupLevel(world, user, group) >= level) &&
        (!owned || groupLevel(world, user, group) >= Owner) &&
        (!topOnly || group.parentId === null) &&
        (group.name.toLowerCase().includes(search) || group.path.includes(search))
    )
  )
}

const list = (call: Call): Answer => {
  const { world, user } = call
  // Seeing a group because of something inside it does not put it in the list.
  const visible = world.groups.filter((group) =>
    group.visibility === "private" ? groupLevel(world, user, group) > 0 : canReadGroup(world, user, group)
  )
  return listOf(call, narrowed(call, visible), (group) => presentGroup(call.instance, group))
}

const show = async (call: Call): Promise<Answer> => {
  const group = reachGroup(call)
  if (call.params.boolean("with_projects") === false) return ok(presentGroup(call.instance, group))
  const own = call.world.projects
    .filter((each) => each.groupId === group.id && canReadProject(call.world, call.user, each))
    .slice(0, 100)
  const projects = await Promise.all(own.map((each) => presentProject(call, each)))
  return ok({ ...presentGroup(call.instance, group), projects, shared_projects: [] })
}

const subgroups = (call: Call): Answer => {
  const group = reachGroup(call)
  const children = call.world.groups.filter(
    (each) => each.parentId === group.id && canReadGroup(call.world, call.user, each)
  )
  return listOf(call, narrowed(call, children), (each) => presentGroup(call.instance, each))
}

const create = (call: Call): Answer => {
  const { world, params } = call
  const name = params.requiredString("name")
  const path = params.requiredString("path")
  const parentId = params.integer("parent_id")
  const parent = parentId === undefined ? undefined : world.groups.get(parentId)
  if (parentId === undefined) throw forbidden()
  if (parent === undefined || !canReadGroup(world, call.user, parent)) throw notFound("Group")
  const needed = parent.subgroupCreationLevel === "owner" ? Owner : Maintainer
  if (groupLevel(world, call.user, parent) < needed) throw forbidden()
  const visibility = params.oneOf("visibility", ["private", "internal", "public"]) ?? parent.visibility
  if (exceeds(visibility, parent.visibility)) {
    throw invalid({
      visibility_level: [`${visibility} is not allowed since the parent group has a ${parent.visibility} visibility.`]
    })
  }
  if (!/^[a-zA-Z0-9_][a-zA-Z0-9_.-]*$/.test(path)) throw error(400, "path is invalid")
  if (world.groups.find((each) => each.parentId === parentId && each.path.toLowerCase() === path.toLowerCase())) {
    throw invalid({ path: ["has already been taken"] })
  }
  const group = world.groups.add<Group>({
    id: world.groups.nextId(),
    name,
    path,
    parentId,
    visibility,
    description: params.string("description") ?? "",
    projectCreationLevel: "developer",
    subgroupCreationLevel: "maintainer",
    sharedRunnersSetting: parent.sharedRunnersSetting,
    createdAt: new Date().toISOString()
  })
  return created(presentGroup(call.instance, group))
}

export const groupRoutes: readonly Route[] = [
  { method: "GET", path: "/groups", anonymous: true, handle: list },
  { method: "POST", path: "/groups", handle: create },
  { method: "GET", path: "/groups/:id", anonymous: true, handle: show },
  { method: "GET", path: "/groups/:id/subgroups", anonymous: true, handle: subgroups }
]
