import type { App } from "@pages-publisher/core/apps/App"

/** The app that was published last first; those that never were come last, by name. */
export const newestFirst = (apps: ReadonlyArray<App>): ReadonlyArray<App> =>
  apps.toSorted((one, other) => published(other) - published(one) || one.name.localeCompare(other.name))

const published = ({ publishedAt }: App) => Date.parse(publishedAt ?? "") || 0
