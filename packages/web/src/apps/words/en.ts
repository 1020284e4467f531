import type { AppWords } from "./AppWords.ts"

export const en: AppWords = {
  title: "Your team's apps",
  asking: "Asking GitLab what your team publishes",
  refresh: "Refresh",
  refreshed: "The list is up to date.",
  none: {
    title: "No apps yet",
    text: "Drop a folder, a zip or one HTML file above, and the first one gets its link."
  },
  search: "Search your team's apps",
  found: (count) => (count === 1 ? "1 app found." : `${count} apps found.`),
  foundNone: (text) => `No app has “${text}” in its name.`,
  version: (number) => `Version ${number}`,
  by: (name) => `by ${name}`,
  access: { members: "for your team", public: "for anyone with the link" },
  states: {
    live: "live",
    publishing: "on its way",
    failed: "not online",
    unpublished: "offline",
    "never-published": "nothing published yet",
    archived: "archived",
    "deletion-scheduled": "will be deleted soon"
  },
  meanings: {
    publishing: "GitLab is putting the newest version online. Refresh the list to see how far it is.",
    unpublished: "It has versions, and none of them is online.",
    "never-published": "The app is there and waits for its first version.",
    archived: "GitLab keeps it as it is: a new version needs somebody to unarchive the project first.",
    "deletion-scheduled": "Until GitLab deletes it, an Owner of the group can restore the project."
  },
  why: "Why it is not online",
  seenBefore: "Visitors still see the version before it, if there was one.",
  noAddress: "GitLab does not tell this page the address. In the project it is under Deploy, Pages.",
  newVersion: "New version",
  versions: "Versions",
  inGitLab: "Project in GitLab",
  of: (app) => ` of ${app}`
}
