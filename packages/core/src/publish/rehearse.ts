import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Project } from "../gitlab/Projects.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import { compare } from "./compare.ts"
import { Delivery } from "./Delivery.ts"
import { accessOf, refOf } from "./project.ts"
import type { Order } from "./Order.ts"
import { changesOf } from "./result.ts"
import { pathWarnings } from "./pathWarnings.ts"
import type { PublishResult } from "./PublishResult.ts"
import type { Report } from "./Report.ts"
import { sitePlan } from "./sitePlan.ts"
import { timed } from "./timed.ts"

export interface Rehearsal {
  readonly order: Order
  readonly group: GroupFacts
  readonly found: Option.Option<Project>
  readonly snapshot: Snapshot
  readonly snapshotSeconds: number
}

/** What a publish would do: compares, and writes nothing. */
export const rehearse = Effect.fn("publish.rehearse")(function* (rehearsal: Rehearsal, report: Report) {
  const { found, group, order, snapshot, snapshotSeconds } = rehearsal
  const gitlab = yield* GitLab
  const { via } = yield* Delivery
  const [{ head, plan, version }, planSeconds] = yield* timed(compare(snapshot, found, order.image))
  const site = Option.isSome(found) ? yield* gitlab.pages.site(refOf(found.value)) : Option.none()
  for (const warning of pathWarnings(snapshot, site)) yield* report({ _tag: "Warned", warning })
  const path = `${group.fullPath}/${order.app.path}`
  const result: PublishResult = {
    app: order.app.path,
    root: snapshot.root,
    project: Option.match(found, {
      onNone: () => ({ id: null, path, webUrl: `${gitlab.host.base}/${path}` }),
      onSome: ({ id, path_with_namespace, web_url }) => ({ id, path: path_with_namespace, webUrl: web_url })
    }),
    url: Option.getOrNull(Option.map(site, ({ url }) => url)),
    access: order.access ?? Option.match(found, { onNone: () => "members", onSome: accessOf }),
    version: version + 1,
    commit: Option.getOrNull(Option.map(head, ({ id }) => id)),
    created: false,
    changes: { ...changesOf(plan, snapshot), bytesSent: 0, requests: 0 },
    via,
    pipeline: null,
    live: false,
    seconds: { snapshot: snapshotSeconds, plan: planSeconds, deliver: 0, pipeline: 0 },
    plan: sitePlan(plan)
  }
  return result
})
