/** Pages of GitLab's web UI (contract 3.4). `host` is the base address, such as `https://example.org/gitlab`. */
export const groupTokensPage = (host: string, group: string | null): string =>
  group === null ? host : `${host}/groups/${group}/-/settings/access_tokens`

export const groupSettingsPage = (host: string, group: string): string => `${host}/groups/${group}/-/edit`

export const projectSettingsPage = (projectUrl: string): string => `${projectUrl}/edit`

export const projectCiSettingsPage = (projectUrl: string): string => `${projectUrl}/-/settings/ci_cd`

export const projectRepositorySettingsPage = (projectUrl: string): string => `${projectUrl}/-/settings/repository`

export const groupPage = (host: string, group: string): string => `${host}/groups/${group}`

export const projectPipelinesPage = (projectUrl: string): string => `${projectUrl}/-/pipelines`

export const projectEnvironmentsPage = (projectUrl: string): string => `${projectUrl}/-/environments`

export const projectLockedFilesPage = (projectUrl: string): string => `${projectUrl}/path_locks`

export const personalTokensPage = (host: string): string => `${host}/-/user_settings/personal_access_tokens`

export const projectPagesPage = (projectUrl: string): string => `${projectUrl}/pages`

/** Compute minutes belong to the top-level group; `url` is any page of a project in `group`. */
export const usageQuotasPage = (url: string, group: string): string => {
  const root = url.indexOf(`/${group}/`)
  return root === -1 ? url : `${url.slice(0, root)}/groups/${group.split("/")[0]}/-/usage_quotas`
}
