import { Clock, Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { type Admission, admit } from "./admit.ts"
import { compare } from "./compare.ts"
import type { Goods } from "./Goods.ts"
import { heeding } from "./heeding.ts"
import { inLightOf } from "./inLightOf.ts"
import type { Terms } from "./Order.ts"
import { pathWarnings } from "./pathWarnings.ts"
import type { Prepared } from "./Prepared.ts"
import { findProject, refOf } from "./project.ts"
import type { Report } from "./Report.ts"
import { snapshotOptions } from "./snapshotOptions.ts"
import { timed } from "./timed.ts"

/** All of a publish that writes nothing: admits the token, takes the snapshot, and compares it with the app. */
export const prepare = Effect.fn("publish.prepare")(function* <R>(terms: Terms, goods: Goods<R>, report: Report) {
  const { tell, warnings } = heeding(report)
  const admission = yield* admit(terms, tell)
  const known = yield* inLightOf(admission)(readAndCompare(terms, goods, admission, tell))
  return { terms, admission, warnings, ...known } satisfies Prepared
})

const readAndCompare = Effect.fnUntraced(function* <R>(
  terms: Terms,
  goods: Goods<R>,
  { group, noNewApps }: Admission,
  report: Report
) {
  const gitlab = yield* GitLab
  const [snapshot, snapshotSeconds] = yield* timed(
    goods.snapshot(yield* snapshotOptions(terms), (soFar) => report({ _tag: "Reading", ...soFar }))
  )
  yield* report({
    _tag: "Read",
    files: snapshot.files.size,
    bytes: snapshot.size,
    source: goods.name,
    root: snapshot.root,
    leftOut: snapshot.leftOut
  })
  for (const warning of snapshot.warnings) yield* report({ _tag: "Warned", warning })

  const found = yield* findProject({ app: terms.app, group, access: terms.access, adopt: terms.adopt })
  if (Option.isNone(found) && noNewApps !== null) return yield* noNewApps
  // Where Pages is off, this says so before anything is sent.
  const site = Option.isSome(found) ? yield* gitlab.pages.site(refOf(found.value)) : Option.none()
  for (const warning of yield* pathWarnings(snapshot, site)) yield* report({ _tag: "Warned", warning })
  if (Option.isSome(found)) {
    yield* report({ _tag: "Comparing", project: found.value.path_with_namespace, created: false })
  }
  const comparedAt = yield* Clock.currentTimeMillis
  const [comparison, planSeconds] = yield* timed(compare(snapshot, found, terms.image))
  return { snapshot, found, site, comparison, comparedAt, seconds: { snapshot: snapshotSeconds, plan: planSeconds } }
})
