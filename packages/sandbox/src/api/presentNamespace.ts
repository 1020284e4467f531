import type { Instance } from "../Instance.ts"
import type { Group } from "../world/Group.ts"

export const presentNamespace = ({ world, addresses }: Instance, group: Group) => ({
  id: group.id,
  name: group.name,
  path: group.path,
  kind: "group",
  full_path: world.groupPath(group),
  parent_id: group.parentId,
  avatar_url: null,
  web_url: addresses.group(world, group)
})
