import type { App } from "@pages-publisher/core/apps/App"
import { listApps } from "@pages-publisher/core/apps/listApps"
import { Effect } from "effect"
import type { Session } from "../../engine/Session.ts"
import { type Answer, answered } from "../../engine/answered.ts"

/** What the session's group publishes; each app is told of as soon as GitLab has answered about it. */
export const askApps = (
  session: Session,
  onSeen: (app: App) => void,
  signal: AbortSignal
): Promise<Answer<ReadonlyArray<App>>> =>
  answered(
    session,
    listApps(session.group, (app) => Effect.sync(() => onSeen(app))),
    signal
  )
