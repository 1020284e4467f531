import type { Commit } from "../git/Commit.ts"
import type { Instance } from "../Instance.ts"
import type { Project } from "../world/Project.ts"
import type { User } from "../world/User.ts"

export interface Trigger {
  readonly project: Project
  readonly user: User
  readonly ref: string
  readonly commit: Commit
  readonly beforeSha: string
  readonly source: "push" | "api"
}

/** The predefined variables that rules and `echo` lines may ask for. */
export const predefined = (instance: Instance, trigger: Trigger): Record<string, string> => {
  const { world, addresses, release } = instance
  const { project, user, ref, commit } = trigger
  const path = world.projectPath(project)
  const url = new URL(addresses.url)
  return {
    CI: "true",
    GITLAB_CI: "true",
    CI_API_V4_URL: addresses.apiUrl,
    CI_COMMIT_AUTHOR: `${commit.author.name} <${commit.author.email}>`,
    CI_COMMIT_BEFORE_SHA: trigger.beforeSha,
    CI_COMMIT_BRANCH: ref,
    CI_COMMIT_MESSAGE: commit.message,
    CI_COMMIT_REF_NAME: ref,
    CI_COMMIT_REF_SLUG: ref.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    CI_COMMIT_SHA: commit.id,
    CI_COMMIT_SHORT_SHA: commit.id.slice(0, 8),
    CI_COMMIT_TIMESTAMP: commit.committer.date,
    CI_COMMIT_TITLE: commit.message.split("\n")[0] ?? "",
    CI_DEFAULT_BRANCH: project.defaultBranch,
    CI_PAGES_DOMAIN: new URL(addresses.pagesUrl).host,
    CI_PAGES_URL: addresses.site(world, project),
    CI_PIPELINE_SOURCE: trigger.source,
    CI_PROJECT_DIR: `/builds/${path}`,
    CI_PROJECT_ID: String(project.id),
    CI_PROJECT_NAME: project.path,
    CI_PROJECT_NAMESPACE: path.slice(0, path.lastIndexOf("/")),
    CI_PROJECT_PATH: path,
    CI_PROJECT_ROOT_NAMESPACE: path.split("/")[0] ?? "",
    CI_PROJECT_TITLE: project.name,
    CI_PROJECT_URL: addresses.project(world, project),
    CI_PROJECT_VISIBILITY: project.visibility,
    CI_SERVER_HOST: url.hostname,
    CI_SERVER_URL: addresses.url,
    CI_SERVER_VERSION: release.version,
    GITLAB_USER_LOGIN: user.username,
    GITLAB_USER_NAME: user.name
  }
}

export const expand = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (_, braced: string | undefined, bare: string | undefined) => variables[braced ?? bare ?? ""] ?? ""
  )
