import type { App } from "@pages-publisher/core/apps/App"

/** Of these GitLab takes no new version. */
export const isClosed = ({ state }: Pick<App, "state">): boolean =>
  state === "archived" || state === "deletion-scheduled"
