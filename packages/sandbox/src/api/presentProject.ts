import { directProjectLevel, groupLevel } from "../auth/roles.ts"
import type { Call } from "../http/Call.ts"
import type { Project } from "../world/Project.ts"
import { accessLevelOf } from "../world/features.ts"
import { presentNamespace } from "./presentNamespace.ts"

/** What `simple=true` leaves. */
export const presentSimpleProject = (call: Call, project: Project) => {
  const { world } = call
  const { addresses } = call.instance
  const url = addresses.project(world, project)
  return {
    id: project.id,
    description: project.description,
    name: project.name,
    name_with_namespace: `${world.groupName(world.groupOf(project))} / ${project.name}`,
    path: project.path,
    path_with_namespace: world.projectPath(project),
    created_at: project.createdAt,
    default_branch: project.defaultBranch,
    tag_list: project.topics,
    topics: project.topics,
    ssh_url_to_repo: `git@127.0.0.1:${world.projectPath(project)}.git`,
    http_url_to_repo: `${url}.git`,
    web_url: url,
    readme_url: null,
    forks_count: 0,
    avatar_url: null,
    star_count: 0,
    last_activity_at: project.lastActivityAt,
    namespace: presentNamespace(call.instance, world.groupOf(project))
  }
}

const levelOrNull = (level: number) => (level === 0 ? null : { access_level: level, notification_level: 3 })

export const presentProject = async (call: Call, project: Project) => {
  const { world, instance, user } = call
  const builds = accessLevelOf(instance, project, "builds_access_level")
  return {
    ...presentSimpleProject(call, project),
    _links: { self: `${instance.addresses.apiUrl}/projects/${project.id}` },
    marked_for_deletion_at: project.markedForDeletionOn,
    marked_for_deletion_on: project.markedForDeletionOn,
    packages_enabled: true,
    empty_repo: await instance.repositories.of(project).isEmpty(),
    archived: project.archived,
    visibility: project.visibility,
    resolve_outdated_diff_discussions: false,
    container_registry_enabled: true,
    service_desk_enabled: false,
    can_create_merge_request_in: true,
    ...project.features,
    builds_access_level: builds,
    pages_access_level: accessLevelOf(instance, project, "pages_access_level"),
    emails_disabled: false,
    emails_enabled: true,
    shared_runners_enabled: project.sharedRunnersEnabled,
    group_runners_enabled: project.groupRunnersEnabled,
    lfs_enabled: true,
    creator_id: project.creatorId,
    import_url: null,
    import_type: null,
    import_status: "none",
    import_error: null,
    open_issues_count: 0,
    description_html: project.description ?? "",
    updated_at: project.lastActivityAt,
    ci_default_git_depth: 20,
    ci_config_path: project.ciConfigPath,
    public_jobs: true,
    jobs_enabled: builds !== "disabled",
    shared_with_groups: [],
    only_allow_merge_if_pipeline_succeeds: false,
    request_access_enabled: true,
    auto_cancel_pending_pipelines: "enabled",
    auto_devops_enabled: false,
    permissions: {
      project_access: user === null ? null : levelOrNull(directProjectLevel(world, user, project)),
      group_access: levelOrNull(groupLevel(world, user, world.groupOf(project)))
    }
  }
}
