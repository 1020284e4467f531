import type { Call } from "../http/Call.ts"
import { error, invalid } from "../http/Refusal.ts"
import { features } from "../world/features.ts"
import type { Project } from "../world/Project.ts"

/** Settings that a Maintainer may change, shared by create and update. */
export const settingNames = [
  "description",
  "topics",
  "tag_list",
  "pages_access_level",
  "shared_runners_enabled",
  "group_runners_enabled",
  "ci_config_path",
  "auto_devops_enabled",
  "lfs_enabled",
  "request_access_enabled",
  "emails_enabled",
  "public_jobs",
  "build_timeout",
  "build_git_strategy",
  "packages_enabled",
  "auto_cancel_pending_pipelines",
  ...features
] as const

const checkCiPath = (path: string): void => {
  if (path.startsWith("/") || path.split("/").includes("..")) {
    throw invalid({ ci_config_path: ["can't start with a slash or contain '..'"] })
  }
}

export const applySettings = (call: Call, project: Project): void => {
  const { params } = call
  const description = params.string("description")
  if (description !== undefined) {
    if (description.length > 2000) {
      throw invalid({ description: ["is too long (maximum is 2000 characters)"] })
    }
    project.description = description
  }
  const topics = params.list("topics") ?? params.list("tag_list")
  if (topics !== undefined) project.topics = [...topics]
  const pages = params.oneOf("pages_access_level", ["disabled", "private", "enabled", "public"])
  if (pages !== undefined) project.features["pages_access_level"] = pages
  for (const feature of features) {
    const level = params.oneOf(feature, ["disabled", "private", "enabled"])
    if (level !== undefined) project.features[feature] = level
  }
  const shared = params.boolean("shared_runners_enabled")
  if (shared !== undefined) {
    const setting = call.world.groupOf(project).sharedRunnersSetting
    if (shared && setting === "disabled_and_unoverridable") {
      throw invalid({
        shared_runners_enabled: ["cannot be enabled because parent group does not allow it"]
      })
    }
    project.sharedRunnersEnabled = shared
  }
  project.groupRunnersEnabled = params.boolean("group_runners_enabled") ?? project.groupRunnersEnabled
  const ciPath = params.string("ci_config_path")
  if (ciPath !== undefined) {
    checkCiPath(ciPath)
    project.ciConfigPath = ciPath
  }
}

export const requireAnySetting = (call: Call, names: readonly string[]): void => {
  if (call.params.hasAny(names)) return
  throw error(400, `${names.join(", ")} are missing, at least one parameter must be provided`)
}
