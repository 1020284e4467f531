/** What a healthy GitLab says about one app, `acme/apps/menu`: contract 5.2, 6.6, 7.2, 7.5 and 8.1. */

export const webUrl = "https://gitlab.example/acme/apps/menu"
export const pagesUrl = "https://menu-1a2b3c.pages.example"
export const commitId = "c".repeat(40)
export const parentId = "b".repeat(40)

export const project = {
  id: 7,
  name: "Menu",
  path: "menu",
  name_with_namespace: "Acme / Apps / Menu",
  path_with_namespace: "acme/apps/menu",
  web_url: webUrl,
  default_branch: "main",
  empty_repo: false,
  archived: false,
  visibility: "private",
  topics: ["pages-publisher"],
  pages_access_level: "private",
  builds_access_level: "enabled",
  jobs_enabled: true,
  shared_runners_enabled: true,
  ci_config_path: null,
  marked_for_deletion_on: null,
  namespace: { id: 1, name: "Apps", path: "apps", kind: "group", full_path: "acme/apps" }
}

export const commit = {
  id: commitId,
  short_id: "cccccccc",
  title: "Publish version 9",
  message: "Publish version 9\n",
  author_name: "publisher",
  authored_date: "2026-01-02T03:04:00.000+00:00",
  created_at: "2026-01-02T03:04:00.000+00:00",
  parent_ids: [parentId],
  trailers: {},
  web_url: `${webUrl}/-/commit/${commitId}`
}

export const branch = (head: string) => ({
  name: "main",
  commit: { ...commit, id: head },
  protected: true,
  default: true,
  can_push: true
})

/** As lists show it; the detail adds what only it has. */
export const pipeline = {
  id: 41,
  iid: 3,
  project_id: 7,
  sha: commitId,
  ref: "main",
  status: "success",
  source: "push",
  created_at: "2026-01-02T03:04:01.000Z",
  updated_at: "2026-01-02T03:04:05.000Z",
  web_url: `${webUrl}/-/pipelines/41`,
  name: null
}

export const pipelineDetail = (status: string, yaml_errors: string | null = null) => ({
  ...pipeline,
  status,
  yaml_errors,
  tag: false,
  started_at: null,
  finished_at: null,
  duration: null,
  detailed_status: { text: status, group: status, has_details: false }
})

const jobUrl = `${webUrl}/-/jobs/91`
const runner = { id: 5, description: "shared", active: true, is_shared: true, online: true, status: "online" }

export const job = {
  id: 91,
  status: "success",
  stage: "deploy",
  name: "pages",
  ref: "main",
  allow_failure: false,
  created_at: "2026-01-02T03:04:01.000Z",
  started_at: "2026-01-02T03:04:02.000Z",
  finished_at: "2026-01-02T03:04:05.000Z",
  web_url: jobUrl,
  runner: runner as typeof runner | null,
  artifacts: [{ file_type: "archive", size: 1000, filename: "artifacts.zip", file_format: "zip" }],
  tag_list: []
}

/** Nobody has picked it up. */
export const pendingJob = { ...job, status: "pending", started_at: null, finished_at: null, runner: null }

export const runningJob = { ...job, status: "running", finished_at: null }

export const failedJob = (failure_reason: string, more: object = {}) => ({
  ...job,
  status: "failed",
  failure_reason,
  ...more
})

export const deployStatus = (status: string, description: string | null = null) => ({
  id: 92,
  sha: commitId,
  ref: "main",
  status,
  name: "pages:deploy",
  target_url: null,
  description,
  allow_failure: false,
  author: { id: 8, username: "group_1_bot_ab" },
  pipeline_id: 41
})

export const deployment = (created_at: string, path_prefix = "") => ({
  created_at,
  url: `${pagesUrl}/${path_prefix}`,
  path_prefix,
  root_directory: "public"
})

export const pagesSite = (...deployments: ReadonlyArray<ReturnType<typeof deployment>>) => ({
  url: pagesUrl,
  is_unique_domain_enabled: true,
  force_https: true,
  deployments,
  primary_domain: null
})
