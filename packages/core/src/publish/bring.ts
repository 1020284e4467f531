import { Duration, Effect, Option, Random } from "effect"
import type { CommitItem } from "../gitlab/CommitItem.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import { Patience } from "../gitlab/Patience.ts"
import type { Project } from "../gitlab/Projects.ts"
import { PublishConflict } from "../problems/PublishConflict.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import { callOff } from "./callOff.ts"
import { branchOf, compare, type Comparison } from "./compare.ts"
import { Delivery, type Shipment } from "./Delivery.ts"
import { isFresh } from "./isFresh.ts"
import { idOf } from "./message.ts"
import { isNothing, type Plan } from "./plan.ts"
import type { Prepared } from "./Prepared.ts"
import { refOf } from "./project.ts"
import type { Report } from "./Report.ts"
import { sitePlan } from "./sitePlan.ts"
import { timed } from "./timed.ts"

/** How often a version is planned anew because somebody else's came in between. */
const tries = 10

export interface Cargo {
  readonly snapshot: Snapshot
  readonly project: Project
  readonly image: string | null
  readonly message: string | null
  readonly by: string
  /** The version whose files these are, where somebody goes back to it. */
  readonly restores?: number
  /** A comparison that was made before; without one, the first thing is to make it. */
  readonly prepared?: Pick<Prepared, "comparedAt" | "comparison" | "seconds">
}

export interface Arrival {
  /** The commit whose tree is exactly the version. */
  readonly commit: string
  readonly version: number
  readonly image: string
  /** The first plan: what the version changes about the one before it. */
  readonly plan: Plan
  /** Where its pipeline comes from: a push of ours, one before ours, or none as long as nobody starts one. */
  readonly pipeline: "pushed" | "before" | "none"
  readonly bytesSent: number
  readonly requests: number
  readonly seconds: { readonly plan: number; readonly deliver: number }
}

/**
 * Compares and delivers until the branch's tree is exactly the version. Whatever came in between, the next plan starts
 * from what is there; a commit of ours that landed on another version is kept from visitors and then mended.
 */
export const bring = Effect.fn("publish.bring")(function* (cargo: Cargo, report: Report) {
  const { project, snapshot } = cargo
  const ref = refOf(project)
  const id = yield* Effect.sync(() => crypto.randomUUID())
  const sent = { bytes: 0, requests: 0 }
  const seconds = { plan: cargo.prepared?.seconds.plan ?? 0, deliver: 0 }
  let first: Plan | undefined
  let calledOff: Effect.Effect<void> | undefined
  let isStuck = false
  const others = new Map<string, CommitItem>()
  const note = (since: ReadonlyArray<CommitItem>) => {
    for (const commit of since) {
      const publishId = idOf(commit.message)
      if (publishId !== id) others.set(publishId ?? commit.id, commit)
    }
  }
  const start = yield* startOf(cargo)
  note(start.since)
  for (let attempt = 1; attempt <= tries; attempt++) {
    const known = attempt === 1 ? start.comparison : null
    const [now, planSeconds] = yield* timed(
      known === null ? compare(snapshot, Option.some(project), cargo.image) : Effect.succeed(known)
    )
    seconds.plan += planSeconds
    if (first === undefined) yield* report(planned(now, snapshot))
    first ??= now.plan
    const base = idOfHead(now.head)
    const isOurs = Option.exists(now.head, (head) => idOf(head.message) === id)
    // Further parts belong to the version that they complete; a repair comes after the version it landed on.
    const isSame = isNothing(now.plan) || (isOurs && calledOff === undefined)
    const version = isSame ? now.version : now.version + 1
    const arrival = { version, image: now.image, plan: first, seconds }
    if (isNothing(now.plan) && base !== null) {
      yield* tellOf(others, report)
      if (isOurs) yield* report({ _tag: "Committed", commit: base, version })
      if (calledOff !== undefined) yield* calledOff
      const pipeline = calledOff !== undefined ? "none" : isOurs ? "pushed" : "before"
      return { ...arrival, commit: base, pipeline, bytesSent: sent.bytes, requests: sent.requests } satisfies Arrival
    }
    const shipment = {
      project: ref,
      branch: branchOf(project),
      base,
      plan: now.plan,
      letterhead: { id, version, text: cargo.message, by: cargo.by, restores: cargo.restores ?? null }
    }
    const [outcome, deliverSeconds] = yield* timed(deliver(shipment, sent, report))
    seconds.deliver += deliverSeconds
    if (outcome._tag === "Delivered") {
      yield* tellOf(others, report)
      if (outcome.answerLost) yield* report({ _tag: "Warned", warning: { _tag: "PublishAnswerLost" } })
      yield* report({ _tag: "Committed", commit: outcome.commit.id, version })
      const { bytes: bytesSent, requests } = sent
      return { ...arrival, commit: outcome.commit.id, pipeline: "pushed", bytesSent, requests } satisfies Arrival
    }
    calledOff = outcome.mixed === null ? undefined : yield* callOff(ref, outcome.mixed.id)
    const since = yield* commitsSince(project, base)
    // Once may be a line that broke; twice on the same branch is nobody else's doing.
    if (since.length === 0 && outcome.otherwise !== null && isStuck) return yield* outcome.otherwise
    isStuck = since.length === 0
    note(since)
    if (outcome.mixed === null) yield* giveWay(attempt)
  }
  return yield* new PublishConflict({ app: project.path, projectUrl: project.web_url, tries })
})

const idOfHead = (head: Option.Option<CommitItem>) => Option.getOrNull(Option.map(head, ({ id }) => id))

/** What was compared before, unless somebody took the time to look at it and the branch has moved meanwhile. */
const startOf = Effect.fnUntraced(function* ({ prepared, project }: Cargo) {
  if (prepared === undefined) return { comparison: null, since: [] }
  const { comparison } = prepared
  if (yield* isFresh(prepared)) return { comparison, since: [] }
  const gitlab = yield* GitLab
  const base = idOfHead(comparison.head)
  const now = idOfHead(yield* gitlab.branches.head(project.id, branchOf(project)))
  if (now === base) return { comparison, since: [] }
  return { comparison: null, since: yield* commitsSince(project, base) }
})

/** Lets others finish: longer each time, and never as long as they. What is wrong online cannot wait. */
const giveWay = Effect.fnUntraced(function* (attempt: number) {
  const { look } = yield* Patience
  const most = Duration.toMillis(look) * attempt
  yield* Effect.sleep(Duration.millis(yield* Random.nextIntBetween(0, Math.ceil(most) + 1)))
})

/** Delivers, and adds to what was sent before. */
const deliver = Effect.fnUntraced(function* (
  shipment: Shipment,
  sent: { bytes: number; requests: number },
  report: Report
) {
  const delivery = yield* Delivery
  const before = { ...sent }
  return yield* delivery.deliver(shipment, ({ bytes, part, parts, requests }) => {
    sent.bytes = before.bytes + bytes
    sent.requests = before.requests + requests
    return report({ _tag: "Sending", part, parts, bytes: sent.bytes })
  })
})

/** Counts what visitors will notice; our own files beside the site are no news. */
const planned = ({ plan, version }: Comparison, snapshot: Snapshot) => {
  const { add, move, remove, update } = sitePlan(plan)
  const unchanged = snapshot.files.size - add.length - update.length - move.length
  const bytes = [...plan.add, ...plan.update].reduce((sum, file) => sum + file.size, 0)
  return {
    _tag: "Planned",
    version: version + 1,
    add: add.length,
    update: update.length,
    remove: remove.length,
    move: move.length,
    unchanged,
    bytes
  } as const
}

/** Commits looked through for those of others. */
const lookedThrough = 20

/** What has come to the branch since a commit, newest first. */
const commitsSince = Effect.fnUntraced(function* (project: Project, base: string | null) {
  const gitlab = yield* GitLab
  const newest = yield* gitlab.commits.list(project.id, branchOf(project), lookedThrough)
  const at = newest.findIndex((commit) => commit.id === base)
  return at < 0 ? newest : newest.slice(0, at)
})

/** Names the versions that came in between, each once, now that ours is on top of them. */
const tellOf = (others: ReadonlyMap<string, CommitItem>, report: Report) =>
  Effect.forEach(
    others.values(),
    ({ author_name: by, title: other }) => report({ _tag: "Warned", warning: { _tag: "PublishOvertook", other, by } }),
    { discard: true }
  )
