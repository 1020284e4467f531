import type { VersionWords } from "./VersionWords.ts"

export const en: VersionWords = {
  title: (app) => `Versions of ${app}`,
  asking: "Asking GitLab for the versions",
  none: "Nothing has been published here yet.",
  count: (count, more) =>
    `${count === 1 ? "1 version" : `${count} versions`}, the newest first${more ? "; there are older ones" : ""}.`,
  version: (number) => `Version ${number}`,
  commit: (id) => `Commit ${id}`,
  by: (name) => `by ${name}`,
  online: "online",
  newest: "newest",
  incomplete: "did not arrive completely",
  byOther: "Somebody changed the project itself, outside pages-publisher.",
  restores: (version) => `Goes back to version ${version}.`,
  changes: "What changed",
  goBack: "Go back to this version",
  of: (version) => ` (${version})`,
  older: "Older versions",
  close: "Close",
  asksChanges: "Comparing",
  changedNothing: "No file of the site changed.",
  sum: (parts) => `Files: ${parts}.`,
  sums: {
    add: (count) => `${count} added`,
    update: (count) => `${count} changed`,
    remove: (count) => `${count} removed`,
    move: (count) => `${count} moved`
  },
  kinds: { add: "added", update: "changed", remove: "removed", move: "moved" },
  to: "to",
  all: (count) => `Show all ${count}`
}
