import type { Group } from "../world/Group.ts"
import type { Project } from "../world/Project.ts"
import type { User } from "../world/User.ts"
import type { World } from "../world/World.ts"

export const Guest = 10
export const Reporter = 20
export const Developer = 30
export const Maintainer = 40
export const Owner = 50

const direct = (world: World, user: User, kind: "group" | "project", id: number): number =>
  world.members.find((member) => member.userId === user.id && member.source.kind === kind && member.source.id === id)
    ?.accessLevel ?? 0

export const groupLevel = (world: World, user: User | null, group: Group): number =>
  user === null ? 0 : Math.max(...world.ancestry(group).map((each) => direct(world, user, "group", each.id)))

export const projectLevel = (world: World, user: User | null, project: Project): number =>
  user === null
    ? 0
    : Math.max(direct(world, user, "project", project.id), groupLevel(world, user, world.groupOf(project)))

export const directProjectLevel = (world: World, user: User, project: Project): number =>
  direct(world, user, "project", project.id)

const seenByAll = (visibility: string, user: User | null): boolean =>
  visibility === "public" || (visibility === "internal" && user !== null)

export const canReadProject = (world: World, user: User | null, project: Project): boolean =>
  seenByAll(project.visibility, user) || projectLevel(world, user, project) >= Guest

/** A member of anything inside a private group can see the group itself. */
export const canReadGroup = (world: World, user: User | null, group: Group): boolean =>
  seenByAll(group.visibility, user) ||
  groupLevel(world, user, group) >= Guest ||
  world.groups
    .filter((each) => world.ancestry(each).includes(group))
    .some((each) => groupLevel(world, user, each) >= Guest) ||
  world.projects
    .filter((project) => world.ancestry(world.groupOf(project)).includes(group))
    .some((project) => projectLevel(world, user, project) >= Guest)

export const canReadCode = (world: World, user: User | null, project: Project): boolean =>
  seenByAll(project.visibility, user) || projectLevel(world, user, project) >= Reporter

export const canCreateProjects = (world: World, user: User, group: Group): boolean => {
  const level = groupLevel(world, user, group)
  switch (group.projectCreationLevel) {
    case "developer":
      return level >= Developer
    case "maintainer":
      return level >= Maintainer
    case "owner":
      return level >= Owner
    case "noone":
    case "administrator":
      return false
  }
}
