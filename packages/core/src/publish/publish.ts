import { type Duration, Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { AppName } from "../model/AppName.ts"
import type { Host } from "../model/Host.ts"
import type { SitePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { Problems } from "../problems/Problems.ts"
import { SiteFileTooLarge } from "../problems/SiteFileTooLarge.ts"
import { TokenFineGrained } from "../problems/TokenFineGrained.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import type { Source } from "../site/Source.ts"
import { takeSnapshot } from "../site/takeSnapshot.ts"
import { type Admission, admit } from "./admit.ts"
import { bring } from "./bring.ts"
import { branchOf, compare } from "./compare.ts"
import { Delivery } from "./Delivery.ts"
import { goLive, type Landing } from "./goLive.ts"
import { accessOf, createProject, findProject, settle } from "./project.ts"
import { progressing } from "./progressing.ts"
import type { Access } from "./PublishResult.ts"
import type { Report } from "./Report.ts"
import { dryRunResult, publishedResult } from "./result.ts"
import { timed } from "./timed.ts"

export interface Order {
  readonly source: Source
  readonly app: AppName
  /** Full path; null means the token's own group. */
  readonly group: string | null
  readonly allowPersonal: boolean
  /** Null keeps what the app has, and means members for a new one. */
  readonly access: Access | null
  /** Null lets the version's number be the message. */
  readonly message: string | null
  /** Take over a project that is not marked as an app of ours. */
  readonly adopt: boolean
  /** Image of the Pages job; null keeps the one that was chosen before. */
  readonly image: string | null
  /** Null does not wait for the pipeline at all. */
  readonly wait: Duration.Duration | null
  /** Compares and writes nothing. */
  readonly dryRun: boolean
  /** Name and version of the program, for the commit. */
  readonly by: string
}

/** The whole journey of an admitted token: snapshot → project → plan → delivery → pipeline → live address. */
const journey = Effect.fn("publish")(function* (order: Order, { group, noNewApps }: Admission, report: Report) {
  const gitlab = yield* GitLab
  const { largestFile, via } = yield* Delivery
  const { app } = order

  const [snapshot, snapshotSeconds] = yield* timed(
    takeSnapshot(order.source, (soFar) => report({ _tag: "Reading", ...soFar }))
  )
  yield* refuseLarger(snapshot, largestFile)
  yield* report({ _tag: "Read", files: snapshot.files.size, bytes: snapshot.size })

  const wanted = { app, group, access: order.access, adopt: order.adopt }
  const found = yield* findProject(wanted)
  if (Option.isNone(found) && noNewApps !== null) return yield* noNewApps

  if (order.dryRun) {
    const [comparison, planSeconds] = yield* timed(compare(snapshot, found, order.image))
    const access = order.access ?? Option.match(found, { onNone: () => "members" as const, onSome: accessOf })
    const site = Option.isSome(found) ? yield* gitlab.pages.site(refOf(found.value)) : Option.none()
    const url = Option.getOrNull(Option.map(site, (it) => it.url))
    const { host } = gitlab
    return dryRunResult({
      app,
      host,
      groupPath: group.fullPath,
      project: found,
      access,
      url,
      snapshot,
      snapshotSeconds,
      comparison,
      planSeconds,
      via
    })
  }

  const { created, project: made } = Option.isSome(found)
    ? { created: false, project: found.value }
    : yield* createProject(wanted)
  const project = yield* settle(made, wanted)
  // Where Pages is off, this says so before anything is sent.
  yield* gitlab.pages.site(refOf(project))
  const access = accessOf(project)
  yield* report({ _tag: "Comparing", project: project.path_with_namespace, created })

  const arrival = yield* bring({ snapshot, project, image: order.image, message: order.message, by: order.by }, report)

  const index = snapshot.files.get("index.html" as SitePath)
  if (index === undefined) return yield* Effect.dieMessage("a snapshot without index.html passed its checks")
  const watched = {
    host: gitlab.host,
    app: app.path,
    group: group.fullPath,
    project: refOf(project),
    branch: branchOf(project),
    commit: arrival.commit,
    image: arrival.image
  }
  const [landing, landingSeconds] = yield* timed(
    order.wait === null
      ? notAwaited(watched.project, arrival.commit)
      : goLive({ ...watched, wait: order.wait }, { pipeline: arrival.pipeline, index: index.blobId, access }, report)
  )
  return publishedResult({
    app,
    project,
    created,
    access,
    snapshot,
    snapshotSeconds,
    arrival,
    landing,
    landingSeconds,
    via
  })
})

const refOf = ({ id, web_url: webUrl }: { readonly id: number; readonly web_url: string }) => ({ id, webUrl })

/** What can be said without waiting: the address, and the pipeline if GitLab has made it already. */
const notAwaited = Effect.fnUntraced(function* (project: ReturnType<typeof refOf>, commit: string) {
  const gitlab = yield* GitLab
  const [site, [pipeline]] = yield* Effect.all(
    [gitlab.pages.site(project), gitlab.pipelines.ofCommit(project, commit)],
    { concurrency: 2 }
  )
  const url = Option.getOrNull(Option.map(site, (it) => it.url))
  const landing: Landing = { pipeline: pipeline ?? null, url, live: false }
  return landing
})

/** All files that are too large for the way they would go, together. */
const refuseLarger = ({ files }: Snapshot, limit: number): Effect.Effect<void, Problem | Problems> => {
  const large = Array.from(files.values()).filter(({ size }) => size > limit)
  const problems = large.map(({ path, size }) => new SiteFileTooLarge({ file: path, bytes: size, limit }))
  return problems.length > 0 ? Problems.of(problems) : Effect.void
}

/** The scopes of a fine-grained token do not tell what it may do, so a refusal of GitLab's has another name. */
const inLightOf =
  ({ granular, group }: Admission, host: Host) =>
  <E extends { readonly _tag: string }>(problem: E) =>
    granular && problem._tag === "TokenScopeMissing"
      ? new TokenFineGrained({ host: host.base, group: group.fullPath, name: "" })
      : problem

/** Publishes and tells how it goes on; the last element is the result, and a failure is the stream's own. */
export const publish = (order: Order) =>
  progressing((report) =>
    Effect.gen(function* () {
      const { host } = yield* GitLab
      const admission = yield* admit(order, report)
      const result = yield* Effect.mapError(journey(order, admission, report), inLightOf(admission, host))
      yield* report({ _tag: "Published", result })
    }).pipe(Effect.scoped)
  )
