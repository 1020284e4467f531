import type { Instance } from "../Instance.ts"
import type { Project } from "./Project.ts"

/** Settings that are switched per project by `<feature>_access_level`. */
export const features = [
  "analytics_access_level",
  "builds_access_level",
  "container_registry_access_level",
  "environments_access_level",
  "feature_flags_access_level",
  "forking_access_level",
  "infrastructure_access_level",
  "issues_access_level",
  "merge_requests_access_level",
  "monitor_access_level",
  "releases_access_level",
  "repository_access_level",
  "snippets_access_level",
  "wiki_access_level"
] as const

export const freshFeatures = (isPublic: boolean): Record<string, string> => ({
  ...Object.fromEntries(features.map((feature) => [feature, "enabled"])),
  pages_access_level: isPublic ? "enabled" : "private"
})

/** The stored level, unless a scenario switches the feature off for everybody. */
export const accessLevelOf = (
  instance: Instance,
  project: Project,
  feature: "builds_access_level" | "pages_access_level"
): string => {
  const scenario = feature === "builds_access_level" ? "ci-off" : "pages-off"
  if (instance.scenarios.isOn(scenario)) return "disabled"
  return project.features[feature] ?? "enabled"
}
