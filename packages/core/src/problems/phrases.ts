import type { Evidence } from "../model/Evidence.ts"
import { neededRole, roleName } from "../model/Role.ts"
import type { Step } from "./Guide.ts"
import { groupTokensPage } from "./links.ts"
import { cited } from "./wording.ts"

/** `GitLab answered 401`. */
export const answered = (evidence: Evidence | null): string =>
  evidence?.status ? `GitLab answered ${evidence.status}` : "GitLab refused"

/** `GitLab answered 403 and said “…”`. */
export const answeredSaying = (evidence: Evidence | null): string => {
  if (!evidence?.said) return answered(evidence)
  return evidence.status === null
    ? `GitLab said ${cited(evidence.said)}`
    : `${answered(evidence)} and said ${cited(evidence.said)}`
}

/** ` (request 01J…)`: what an administrator finds in GitLab's log. */
export const requestOf = (evidence: Evidence | null): string =>
  evidence?.requestId ? ` (request ${evidence.requestId})` : ""

/** The first steps to any new token. */
export const newToken = (host: string, group: string | null): readonly [Step, Step] => [
  {
    text: "Open Settings, Access tokens in the group; only an Owner of the group sees this page",
    url: groupTokensPage(host, group)
  },
  {
    text: `Add a token with the role ${roleName(neededRole)} and the scope api; the form starts with Guest and no scope`
  }
]

export const useNewToken: Step = { text: "Publish with the new token from now on, and revoke the old one" }

export const tryAgain: Step = { text: "Try again: what GitLab already has is not sent a second time" }

export const publishAgain: Step = { text: "Publish again: what GitLab already has is not sent a second time" }
