import type { App } from "@pages-publisher/core/apps/App"
import type { History } from "@pages-publisher/core/apps/history"
import type { Version } from "@pages-publisher/core/apps/Version"
import type { VersionChanges } from "@pages-publisher/core/apps/versionChanges"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import type { AppResult } from "../documents/appsResult.ts"
import type { VersionsResult } from "../documents/versionsResult.ts"
import { problemJson } from "./document.ts"
import type { Style } from "./Style.ts"

/** An app in a document: its problem is told in words. */
export const appJson = (app: App, { guide, locale }: Style): AppResult => ({
  ...app,
  problem: app.problem === null ? null : problemJson(app.problem, locale, guide)
})

/** A history in a document, with what one version changed if that was asked for. */
export const versionsJson = (
  { id, path: app, path_with_namespace: path, web_url: webUrl }: Project,
  { more, versions }: History,
  newest: Version | undefined,
  changes: VersionChanges | null
): VersionsResult => ({
  app,
  project: { id, path, webUrl },
  more,
  changes,
  versions: versions.map((version) => {
    const { at, by, commit, complete, message, number, program, restores } = version
    return { number, commit, newest: commit === newest?.commit, complete, at, by, program, message, restores }
  })
})
