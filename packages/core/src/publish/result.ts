import type { Project } from "../gitlab/Projects.ts"
import type { AppName } from "../model/AppName.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import type { Arrival } from "./bring.ts"
import type { Landing } from "./goLive.ts"
import type { Plan } from "./plan.ts"
import type { Access, PublishResult } from "./PublishResult.ts"
import { sitePlan } from "./sitePlan.ts"

/** Files of the site, counted. */
export const changesOf = (plan: Plan, snapshot: Snapshot) => {
  const { add, move, remove, update } = sitePlan(plan)
  return {
    added: add.length,
    updated: update.length,
    removed: remove.length,
    moved: move.length,
    unchanged: snapshot.files.size - add.length - update.length - move.length,
    bytesTotal: snapshot.size
  }
}

export interface Published {
  readonly app: AppName
  readonly project: Project
  readonly created: boolean
  readonly access: Access
  readonly snapshot: Snapshot
  readonly snapshotSeconds: number
  readonly arrival: Arrival
  readonly landing: Landing
  readonly landingSeconds: number
  readonly via: "api" | "git"
}

export const publishedResult = (it: Published): PublishResult => ({
  app: it.app.path,
  root: it.snapshot.root,
  project: { id: it.project.id, path: it.project.path_with_namespace, webUrl: it.project.web_url },
  url: it.landing.url,
  access: it.access,
  version: it.arrival.version,
  commit: it.arrival.commit,
  created: it.created,
  changes: {
    ...changesOf(it.arrival.plan, it.snapshot),
    bytesSent: it.arrival.bytesSent,
    requests: it.arrival.requests
  },
  via: it.via,
  pipeline:
    it.landing.pipeline === null
      ? null
      : { id: it.landing.pipeline.id, webUrl: it.landing.pipeline.web_url, status: it.landing.pipeline.status },
  live: it.landing.live,
  seconds: {
    snapshot: it.snapshotSeconds,
    ...it.arrival.seconds,
    pipeline: it.landingSeconds
  }
})
