import type { App } from "@pages-publisher/core/apps/App"
import { findApp } from "@pages-publisher/core/apps/findApp"
import { type History, newest } from "@pages-publisher/core/apps/history"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import { Effect } from "effect"
import { type Answer, answered } from "../../engine/answered.ts"
import type { Session } from "../../engine/Session.ts"

/** The history of an app, and the project it is the history of. */
export interface Past extends History {
  readonly project: Project
}

/** The newest so many versions of an app. */
export const askVersions = (
  session: Session,
  { name, title }: App,
  count: number,
  signal: AbortSignal
): Promise<Answer<Past>> =>
  answered(
    session,
    Effect.gen(function* () {
      const project = yield* findApp({ name: title, path: name }, session.group)
      return { project, ...(yield* newest(project, count)) } satisfies Past
    }),
    signal
  )
