import type { VerdictWords } from "./VerdictWords.ts"

export const en: VerdictWords = {
  signOut: "Sign out",
  verdict: {
    canPublish: (group) => `This token can publish into ${group}`,
    cannotPublish: "This token cannot publish",
    none: "There is no verdict yet"
  },
  pass: { kind: "Kind", group: "Group", role: "Role", scopes: "Scopes", expires: "Expires", gitlab: "GitLab" },
  kinds: {
    group: "group access token",
    project: "project access token",
    personal: "personal access token",
    "service-account": "token of a service account"
  },
  inDays: (days) => (days === 1 ? "in 1 day" : `in ${days} days`),
  never: "never",
  unknown: "unknown",
  personal: {
    title: "No group tokens in your GitLab?",
    text: "GitLab.com Free has none. Then you can use this token knowingly: it can do all that its owner can, in every group and project, and not only here.",
    use: "Use it all the same"
  },
  choose: { label: "Group", type: "Path of the group, such as acme/apps", take: "Publish into this group" }
}
