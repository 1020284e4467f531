import { Clock, Effect, type Duration, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Project } from "../gitlab/Projects.ts"
import type { AppName } from "../model/AppName.ts"
import { AppVersionIncomplete } from "../problems/AppVersionIncomplete.ts"
import { type Admission, admit } from "../publish/admit.ts"
import { compare } from "../publish/compare.ts"
import { heeding } from "../publish/heeding.ts"
import { inLightOf } from "../publish/inLightOf.ts"
import { type Terms, usualOrder } from "../publish/Order.ts"
import type { Prepared } from "../publish/Prepared.ts"
import { publishable, refOf } from "../publish/project.ts"
import type { Report } from "../publish/Report.ts"
import { timed } from "../publish/timed.ts"
import { findApp } from "./findApp.ts"
import { restoredSite } from "./restoredSite.ts"
import type { WholeVersion } from "./Version.ts"
import { versionToRestore } from "./versionToRestore.ts"

/** Which app goes back, and how far. */
export interface RollbackTerms {
  readonly app: AppName
  /** Full path; null means the token's own group. */
  readonly group: string | null
  readonly allowPersonal: boolean
  /** Null means the one before the newest. */
  readonly version: number | null
  /** Null does not wait for the pipeline at all. */
  readonly wait: Duration.Duration | null
  /** Name and version of the program, for the commit. */
  readonly by: string
}

/** A step back of which everything is known and nothing is sent. */
export interface StepBack {
  readonly from: WholeVersion
  readonly to: WholeVersion
  readonly project: Project
  /** The older version's files, as a publish of them. */
  readonly prepared: Prepared
}

/** All of a rollback that writes nothing. */
export const prepareRollback = Effect.fn("apps.prepareRollback")(function* (asked: RollbackTerms, report: Report) {
  const { tell, warnings } = heeding(report)
  const admission = yield* admit(asked, tell)
  const { from, prepared, project, to } = yield* inLightOf(admission)(stepBack(asked, admission, tell))
  return { from, to, project, prepared: { ...prepared, warnings } } satisfies StepBack
})

const stepBack = Effect.fnUntraced(function* (asked: RollbackTerms, admission: Admission, report: Report) {
  const gitlab = yield* GitLab
  const { app } = asked
  const { group } = admission
  // What would keep a publish from the project keeps this from it.
  const project = yield* publishable(yield* findApp(app, group), { app, group, adopt: false })
  const { from, to } = yield* versionToRestore(project, asked.version)
  const found = Option.some(project)
  // Where Pages is off, this says so before anything is sent.
  const site = yield* gitlab.pages.site(refOf(project))
  yield* report({ _tag: "Comparing", project: project.path_with_namespace, created: false })
  const [tree, snapshotSeconds] = yield* timed(gitlab.tree.blobs(project.id, to.commit))
  const snapshot = restoredSite(tree)
  const restores = to.number
  if (snapshot === undefined) return yield* new AppVersionIncomplete({ app: project.path, version: restores })
  const comparedAt = yield* Clock.currentTimeMillis
  const [comparison, planSeconds] = yield* timed(compare(snapshot, found, null))
  const { allowPersonal, by, group: inGroup, wait } = asked
  const terms: Terms = {
    ...usualOrder,
    app,
    group: inGroup,
    allowPersonal,
    wait,
    by,
    message: `Go back to version ${restores}`,
    restores
  }
  const seconds = { snapshot: snapshotSeconds, plan: planSeconds }
  const prepared = { terms, admission, snapshot, found, site, comparison, comparedAt, warnings: [], seconds }
  return { from, to, project, prepared }
})
