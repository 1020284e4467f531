import { Duration, Effect, Option, Schedule } from "effect"
import { Credentials } from "../gitlab/Credentials.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Host } from "../model/Host.ts"
import type { Problem } from "../problems/Problem.ts"
import { TokenFineGrained } from "../problems/TokenFineGrained.ts"
import { limitsOf } from "../site/limits.ts"
import type { SnapshotOptions } from "../site/SnapshotOptions.ts"
import { takeSnapshot } from "../site/takeSnapshot.ts"
import { type Admission, admit } from "./admit.ts"
import { bring } from "./bring.ts"
import { branchOf } from "./compare.ts"
import { Delivery } from "./Delivery.ts"
import { goLive, notAwaited } from "./goLive.ts"
import { accessOf, createProject, findProject, open, refOf, settle } from "./project.ts"
import type { Order } from "./Order.ts"
import { pathWarnings } from "./pathWarnings.ts"
import { progressing } from "./progressing.ts"
import type { Report } from "./Report.ts"
import { rehearse } from "./rehearse.ts"
import { publishedResult } from "./result.ts"
import { timed } from "./timed.ts"

/** The whole journey of an admitted token: snapshot → project → plan → delivery → pipeline → live address. */
const journey = Effect.fn("publish")(function* (order: Order, { group, noNewApps }: Admission, report: Report) {
  const gitlab = yield* GitLab
  const { via } = yield* Delivery
  const { app } = order

  const [snapshot, snapshotSeconds] = yield* timed(
    takeSnapshot(order.source, yield* snapshotOptions(order), (soFar) => report({ _tag: "Reading", ...soFar }))
  )
  yield* report({
    _tag: "Read",
    files: snapshot.files.size,
    bytes: snapshot.size,
    source: order.source.name,
    root: snapshot.root,
    leftOut: snapshot.leftOut
  })
  for (const warning of snapshot.warnings) yield* report({ _tag: "Warned", warning })

  const wanted = { app, group, access: order.access, adopt: order.adopt }
  const found = yield* findProject(wanted)
  if (Option.isNone(found) && noNewApps !== null) return yield* noNewApps

  if (order.dryRun) return yield* rehearse({ order, group, found, snapshot, snapshotSeconds }, report)

  const { created, project: made } = Option.isSome(found)
    ? { created: false, project: found.value }
    : yield* createProject(wanted)
  const project = yield* settle(made, wanted)
  // Where Pages is off, this says so before anything is sent.
  const site = yield* gitlab.pages.site(refOf(project))
  for (const warning of pathWarnings(snapshot, site)) yield* report({ _tag: "Warned", warning })
  const access = order.access ?? accessOf(project)
  yield* report({ _tag: "Comparing", project: project.path_with_namespace, created })

  const cargo = { snapshot, project, image: order.image, message: order.message, by: order.by }
  const arrival = yield* created ? Effect.retry(bring(cargo, report), whileNew) : bring(cargo, report)

  const ref = refOf(project)
  const { commit, image, pipeline } = arrival
  const { wait } = order
  const [landing, landingSeconds] = yield* timed(
    wait === null || Duration.toMillis(wait) === 0
      ? Effect.zipRight(open(project, wanted), notAwaited(ref, arrival))
      : goLive(
          {
            host: gitlab.host,
            app: app.path,
            group: group.fullPath,
            project: ref,
            branch: branchOf(project),
            commit,
            image,
            wait
          },
          { pipeline, index: snapshot.index.blobId, access, open: open(project, wanted) },
          report
        )
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

const snapshotOptions = ({ allowSecrets, root }: Order) =>
  Effect.gen(function* () {
    const { host, token } = yield* Credentials
    const { largestFile } = yield* Delivery
    return { root, allowSecrets, ownToken: token, limits: limitsOf(host, largestFile) } satisfies SnapshotOptions
  })

/** GitLab may take a moment until everybody has their rights in a new project (contract 5.1). */
const whileNew = {
  times: 1,
  schedule: Schedule.spaced("1 second"),
  while: (problem: Problem) =>
    problem._tag === "PublishPushForbidden" ||
    problem._tag === "AppGone" ||
    (problem._tag === "HostAnswerUnexpected" && problem.evidence?.status === 404)
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
