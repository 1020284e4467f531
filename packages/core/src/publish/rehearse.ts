import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { Delivery } from "./Delivery.ts"
import type { Prepared } from "./Prepared.ts"
import { accessOf } from "./project.ts"
import type { PublishResult } from "./PublishResult.ts"
import { changesOf } from "./result.ts"
import { sitePlan } from "./sitePlan.ts"

/** What a publish would come to: what is prepared, as the result of a publish that has not happened. */
export const rehearse = Effect.fn("publish.rehearse")(function* (prepared: Prepared) {
  const { admission, comparison, found, seconds, site, snapshot, terms } = prepared
  const { host } = yield* GitLab
  const { via } = yield* Delivery
  const { head, plan, version } = comparison
  const path = `${admission.group.fullPath}/${terms.app.path}`
  const result: PublishResult = {
    app: terms.app.path,
    root: snapshot.root,
    project: Option.match(found, {
      onNone: () => ({ id: null, path, webUrl: `${host.base}/${path}` }),
      onSome: ({ id, path_with_namespace, web_url }) => ({ id, path: path_with_namespace, webUrl: web_url })
    }),
    url: Option.getOrNull(Option.map(site, ({ url }) => url)),
    access: terms.access ?? Option.match(found, { onNone: () => "members", onSome: accessOf }),
    version: version + 1,
    commit: Option.getOrNull(Option.map(head, ({ id }) => id)),
    created: false,
    changes: { ...changesOf(plan, snapshot), bytesSent: 0, requests: 0 },
    via,
    pipeline: null,
    live: false,
    seconds: { ...seconds, deliver: 0, pipeline: 0 },
    plan: sitePlan(plan)
  }
  return result
})
