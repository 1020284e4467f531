import type { Instance } from "../Instance.ts"
import type { Group } from "../world/Group.ts"

export const presentGroup = (instance: Instance, group: Group) => {
  const { world, addresses, release } = instance
  return {
    id: group.id,
    web_url: addresses.group(world, group),
    name: group.name,
    path: group.path,
    description: group.description,
    visibility: group.visibility,
    share_with_group_lock: false,
    require_two_factor_authentication: false,
    two_factor_grace_period: 48,
    project_creation_level: group.projectCreationLevel,
    auto_devops_enabled: null,
    subgroup_creation_level: group.subgroupCreationLevel,
    emails_disabled: false,
    emails_enabled: true,
    mentions_disabled: null,
    lfs_enabled: true,
    math_rendering_limits_enabled: true,
    default_branch: null,
    default_branch_protection: 2,
    default_branch_protection_defaults: {
      allowed_to_push: [{ access_level: 40 }],
      allow_force_push: false,
      allowed_to_merge: [{ access_level: 40 }],
      developer_can_initial_push: false
    },
    avatar_url: null,
    request_access_enabled: true,
    full_name: world.groupName(group),
    full_path: world.groupPath(group),
    created_at: group.createdAt,
    parent_id: group.parentId,
    organization_id: 1,
    shared_runners_setting: group.sharedRunnersSetting,
    ldap_cn: null,
    ldap_access: null,
    marked_for_deletion_on: null,
    wiki_access_level: "enabled",
    ...(release.atLeast("18.2") ? { archived: false } : {})
  }
}
