import { base, type Routes } from "../gitlab/routed.ts"
import { json } from "../gitlab/scripted.ts"

/** What GitLab says of a group's token that may publish: contract 2.1, 2.3, 2.4, 2.7, 4.1. */

export const self = {
  id: 5,
  name: "publisher",
  description: null,
  revoked: false,
  active: true,
  created_at: "1969-12-01T00:00:00.000Z",
  scopes: ["api"],
  user_id: 8,
  last_used_at: "1969-12-31T00:00:00.000Z",
  // The test's clock starts in 1970.
  expires_at: "1970-01-31"
}

export const bot = (username: string) => ({ id: 8, username, name: "publisher", state: "active", bot: true })

export const group = {
  id: 1,
  name: "Apps",
  path: "apps",
  full_path: "acme/apps",
  web_url: `${base}/groups/acme/apps`,
  parent_id: 3,
  visibility: "private",
  project_creation_level: "maintainer",
  shared_runners_setting: "enabled",
  marked_for_deletion_on: null
}

export const to = {
  self: "GET /personal_access_tokens/self",
  user: "GET /user",
  metadata: "GET /metadata",
  version: "GET /version",
  group: "GET /groups/1",
  role: "GET /groups/1/members/all/8",
  groups: "GET /groups"
} as const

export const goodToken: Routes = {
  [to.self]: json(200, self),
  [to.user]: json(200, bot("group_1_bot_0a1b")),
  [to.metadata]: json(200, { version: "18.7.1-ee", revision: "abc123", enterprise: true }),
  [to.group]: json(200, group),
  [to.role]: json(200, { id: 8, username: "group_1_bot_0a1b", access_level: 40 })
}
