import { Duration, Effect, Either } from "effect"
import {
  commitId,
  deployment,
  deployStatus,
  job,
  pagesSite,
  pipeline,
  pipelineDetail,
  project,
  webUrl
} from "../gitlab/bodies.ts"
import { base, routed, type Routes } from "../gitlab/routed.ts"
import { json, text } from "../gitlab/scripted.ts"
import { plain } from "../plain.ts"
import { unhurried } from "../unhurried.ts"
import { Host } from "../../src/model/Host.ts"
import type { Progress } from "../../src/publish/Progress.ts"
import { type Watched, watch } from "../../src/publish/watch.ts"

export const watched: Watched = {
  host: Either.getOrThrow(Host.parse(base)),
  app: "menu",
  group: "acme/apps",
  project: { id: 7, webUrl },
  branch: "main",
  commit: commitId,
  image: "busybox:stable",
  wait: Duration.minutes(10)
}

/** What is asked on the way of a version to its visitors. */
export const to = {
  project: "GET /projects/7",
  head: "GET /projects/7/repository/branches/main",
  pipelines: "GET /projects/7/pipelines",
  pipeline: "GET /projects/7/pipelines/41",
  jobs: "GET /projects/7/pipelines/41/jobs",
  log: "GET /projects/7/jobs/91/trace",
  statuses: `GET /projects/7/repository/commits/${commitId}/statuses`,
  pages: "GET /projects/7/pages"
} as const

/** All goes well at once. */
export const healthy: Routes = {
  [to.project]: json(200, project),
  [to.head]: json(200, { name: "main", commit: { id: commitId } }),
  [to.pipelines]: json(200, [pipeline]),
  [to.pipeline]: json(200, pipelineDetail("success")),
  [to.jobs]: json(200, [job]),
  [to.log]: text(200, ""),
  [to.statuses]: json(200, [deployStatus("success")]),
  [to.pages]: json(200, pagesSite(deployment("2026-01-02T03:04:09.000Z")))
}

/** Watches a version at a GitLab that is healthy but for these answers. */
export const watching = (routes: Routes, change: Partial<Watched> = {}) =>
  Effect.gen(function* () {
    const { layer, to: asked } = routed({ ...healthy, ...routes })
    const told: Array<Progress> = []
    const program = watch({ ...watched, ...change }, (progress) => Effect.sync(() => told.push(progress)))
    const outcome = yield* unhurried(Effect.either(Effect.provide(program, layer)))
    return { outcome, told, asked }
  })

/** The problem that such a GitLab leads to. */
export const problemOf = (routes: Routes, change: Partial<Watched> = {}) =>
  Effect.map(watching(routes, change), ({ outcome }) => plain(Either.getOrThrow(Either.flip(outcome))))
