import { Duration, Effect, Option } from "effect"
import type { BlobId } from "../model/BlobId.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import { Patience } from "../gitlab/Patience.ts"
import type { Pipeline, ProjectRef } from "../gitlab/Pipelines.ts"
import type { Problem } from "../problems/Problem.ts"
import type { Warning } from "../problems/Warning.ts"
import type { Arrival } from "./bring.ts"
import type { Access } from "./PublishResult.ts"
import type { Report } from "./Report.ts"
import { verify } from "./verify.ts"
import { type Deployed, type Watched, watch } from "./watch.ts"

export interface Landing {
  readonly pipeline: Pipeline | null
  readonly url: string | null
  readonly live: boolean
}

export interface Version {
  readonly pipeline: Arrival["pipeline"]
  readonly index: BlobId
  readonly access: Access
  /** Done once the version is what visitors get. */
  readonly open: Effect.Effect<void, Problem, GitLab>
}

/** Follows a version to its visitors. One that was there already gets another run where its last one came to nothing. */
export const goLive = Effect.fn("publish.goLive")(function* (watched: Watched, version: Version, report: Report) {
  const deployed = yield* {
    pushed: watch(watched, report),
    before: revived(watched, report),
    none: again(watched, report)
  }[version.pipeline]
  yield* version.open
  return yield* seenLive(watched, deployed, version, report)
})

/** Pipelines that ended without a deployment. */
const failed = new Set(["failed", "canceled", "skipped"])

/** What a pipeline came to that is worth another one; settings have to be changed by somebody first. */
const isWorthAnother = ({ _tag }: Problem) => /^(Ci|Pages)/.test(_tag) && !settings.has(_tag)

const settings = new Set<Problem["_tag"]>(["CiDisabled", "PagesDisabled", "PagesNotInstalled"])

/** A pipeline that was started by hand takes the commit as it is: whatever it landed on, it is complete by now. */
const again = Effect.fnUntraced(function* (watched: Watched, report: Report) {
  const gitlab = yield* GitLab
  yield* gitlab.pipelines.create(watched.project, watched.branch)
  return yield* watch(watched, report)
})

const revived = Effect.fnUntraced(function* (watched: Watched, report: Report) {
  const gitlab = yield* GitLab
  const [newest] = yield* gitlab.pipelines.ofCommit(watched.project, watched.commit)
  if (newest === undefined || failed.has(newest.status)) return yield* again(watched, report)
  const asItIs = watch(watched, report)
  return yield* newest.status === "success"
    ? Effect.catchIf(asItIs, isWorthAnother, () => again(watched, report))
    : asItIs
})

const seenLive = Effect.fnUntraced(function* (
  { host, project }: Watched,
  { pipeline, url }: Deployed,
  { access, index }: Version,
  report: Report
) {
  const warn = (warning: Warning) => report({ _tag: "Warned", warning })
  if (Option.isNone(url)) {
    yield* warn({ _tag: "PagesAddressUnknown", projectUrl: project.webUrl })
    const unseen: Landing = { pipeline, url: null, live: true }
    return unseen
  }
  const address = url.value
  yield* report({ _tag: "Verifying", url: address })
  const visit = yield* verify(address, { index, access, host })
  const { visibility } = yield* Patience
  if (visit === "unreachable") yield* warn({ _tag: "PagesUnreachable", url: address })
  if (visit === "members-only") yield* warn({ _tag: "PagesMembersOnly", url: address })
  if (visit === "live" && access === "members") yield* warn({ _tag: "PagesOpenToAll", url: address })
  if (visit === "not-yet") {
    yield* warn({ _tag: "PagesNotLiveYet", url: address, seconds: Math.round(Duration.toSeconds(visibility)) })
  }
  const landing: Landing = { pipeline, url: address, live: visit === "live" || visit === "members-only" }
  return landing
})

/** What can be said without waiting: the address, and the pipeline if GitLab has made it already. */
export const notAwaited = Effect.fn("publish.notAwaited")(function* (
  project: ProjectRef,
  { commit, pipeline: origin }: Arrival
) {
  const gitlab = yield* GitLab
  const [site, [newest]] = yield* Effect.all([gitlab.pages.site(project), gitlab.pipelines.ofCommit(project, commit)], {
    concurrency: 2
  })
  const isDeployed = Option.exists(site, ({ deployedAt }) => Option.isSome(deployedAt))
  const landing: Landing = {
    pipeline: newest ?? null,
    url: Option.getOrNull(Option.map(site, (it) => it.url)),
    live: origin === "before" && newest?.status === "success" && isDeployed
  }
  return landing
})
