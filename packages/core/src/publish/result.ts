import type { Option } from "effect"
import type { Project } from "../gitlab/Projects.ts"
import type { AppName } from "../model/AppName.ts"
import type { Host } from "../model/Host.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import type { Arrival } from "./bring.ts"
import type { Comparison } from "./compare.ts"
import type { Landing } from "./goLive.ts"
import type { Plan } from "./plan.ts"
import type { Access, PublishResult } from "./PublishResult.ts"
import { sitePlan } from "./sitePlan.ts"

const changesOf = (plan: Plan, snapshot: Snapshot) => {
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

export interface DryRun {
  readonly app: AppName
  readonly host: Host
  readonly groupPath: string
  readonly project: Option.Option<Project>
  readonly access: Access
  readonly url: string | null
  readonly snapshot: Snapshot
  readonly snapshotSeconds: number
  readonly comparison: Comparison
  readonly planSeconds: number
  readonly via: "api" | "git"
}

export const dryRunResult = (it: DryRun): PublishResult => {
  const path = `${it.groupPath}/${it.app.path}`
  const project = it.project._tag === "Some" ? it.project.value : undefined
  return {
    app: it.app.path,
    project: {
      id: project?.id ?? null,
      path: project?.path_with_namespace ?? path,
      webUrl: project?.web_url ?? `${it.host.base}/${path}`
    },
    url: it.url,
    access: it.access,
    version: it.comparison.version + 1,
    commit: it.comparison.head._tag === "Some" ? it.comparison.head.value.id : null,
    created: false,
    changes: { ...changesOf(it.comparison.plan, it.snapshot), bytesSent: 0, requests: 0 },
    via: it.via,
    pipeline: null,
    live: false,
    seconds: { snapshot: it.snapshotSeconds, plan: it.planSeconds, deliver: 0, pipeline: 0 },
    plan: sitePlan(it.comparison.plan)
  }
}
