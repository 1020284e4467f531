import { Duration, Effect, Option, Schedule } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Project } from "../gitlab/Projects.ts"
import { AppGone } from "../problems/AppGone.ts"
import type { Problem } from "../problems/Problem.ts"
import { bring } from "./bring.ts"
import { branchOf } from "./compare.ts"
import { Delivery } from "./Delivery.ts"
import { goLive, notAwaited } from "./goLive.ts"
import { inLightOf } from "./inLightOf.ts"
import { isFresh } from "./isFresh.ts"
import { pathWarnings } from "./pathWarnings.ts"
import type { Prepared } from "./Prepared.ts"
import { accessOf, createProject, open, publishable, refOf, settle, type Wanted } from "./project.ts"
import type { Report } from "./Report.ts"
import { publishedResult } from "./result.ts"
import { timed } from "./timed.ts"

/**
 * Does what was prepared, and nothing else: project → delivery → pipeline → live address. Interrupted at any moment, it
 * leaves what the next publish goes on from; visitors keep the version that they have.
 */
export const carryOut = (prepared: Prepared, report: Report) =>
  journey(prepared, report).pipe(inLightOf(prepared.admission), Effect.scoped)

const journey = Effect.fn("publish.carryOut")(function* (prepared: Prepared, report: Report) {
  const { admission, snapshot, terms } = prepared
  const gitlab = yield* GitLab
  const { via } = yield* Delivery
  const { app, image, wait } = terms
  const wanted = { app, group: admission.group, access: terms.access, adopt: terms.adopt }
  const { created, isAsPrepared, project } = yield* projectFor(prepared, wanted, report)
  const access = terms.access ?? accessOf(project)

  const cargo = {
    snapshot,
    project,
    image,
    message: terms.message,
    by: terms.by,
    ...(terms.restores === undefined ? {} : { restores: terms.restores }),
    // A project that somebody else made meanwhile is not what was compared with.
    ...(isAsPrepared ? { prepared } : {})
  }
  const arrival = yield* created ? Effect.retry(bring(cargo, report), whileNew) : bring(cargo, report)

  const ref = refOf(project)
  const [landing, landingSeconds] = yield* timed(
    wait === null || Duration.toMillis(wait) === 0
      ? Effect.zipRight(open(project, wanted), notAwaited(ref, arrival))
      : goLive(
          {
            host: gitlab.host,
            app: app.path,
            group: admission.group.fullPath,
            project: ref,
            branch: branchOf(project),
            commit: arrival.commit,
            image: arrival.image,
            wait
          },
          { pipeline: arrival.pipeline, index: snapshot.index.blobId, access, open: open(project, wanted) },
          report
        )
  )
  return publishedResult({
    app,
    project,
    created,
    access,
    snapshot,
    snapshotSeconds: prepared.seconds.snapshot,
    arrival,
    landing,
    landingSeconds,
    via
  })
})

/** The app's project, made if there is none, with nobody else let in than was asked for. */
const projectFor = Effect.fnUntraced(function* (prepared: Prepared, wanted: Wanted, report: Report) {
  const { found, snapshot } = prepared
  const gitlab = yield* GitLab
  if (Option.isSome(found)) {
    const project = (yield* isFresh(prepared)) ? found.value : yield* lookedAtAgain(found.value, wanted)
    return { created: false, isAsPrepared: true, project: yield* settle(project, wanted) }
  }
  const { created, project: made } = yield* createProject(wanted)
  const project = yield* settle(made, wanted)
  // Where Pages is off, this says so before anything is sent.
  const site = yield* gitlab.pages.site(refOf(project))
  for (const warning of yield* pathWarnings(snapshot, site)) yield* report({ _tag: "Warned", warning })
  yield* report({ _tag: "Comparing", project: project.path_with_namespace, created })
  return { created, isAsPrepared: created, project }
})

/** Somebody may have let more visitors in, or closed the project, while the plan was looked at. */
const lookedAtAgain = Effect.fnUntraced(function* ({ id, web_url: projectUrl }: Project, wanted: Wanted) {
  const gitlab = yield* GitLab
  const now = yield* gitlab.projects.find(id)
  return Option.isSome(now) ? yield* publishable(now.value, wanted) : yield* new AppGone({ projectUrl, evidence: null })
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
