import type { Warning } from "@pages-publisher/core/problems/Warning"
import { isNothing } from "@pages-publisher/core/publish/plan"
import { sitePlan } from "@pages-publisher/core/publish/sitePlan"
import { accessOf } from "@pages-publisher/core/publish/project"
import type { Access } from "@pages-publisher/core/publish/PublishResult"
import { Option } from "effect"
import type { Ready } from "./engine/Errand.ts"
import { heeded } from "./heeded.ts"

/** One file of a plan. */
export interface PlanLine {
  readonly sign: "+" | "~" | "→" | "−"
  readonly path: string
  /** Where it was, for a file that moves. */
  readonly from: string | null
  /** Bytes; null where GitLab does not tell, and for a file that goes. */
  readonly size: number | null
}

/** What a publish would do, before anything is sent. */
export interface PlanTold {
  /** What people call the app. */
  readonly app: string
  /** Full path of the project. */
  readonly project: string
  readonly isNew: boolean
  /** The version that is there now; 0 where there is none. */
  readonly before: number
  /** The version that this will be: the same, where there is nothing to do. */
  readonly version: number
  readonly restores: number | null
  readonly lines: ReadonlyArray<PlanLine>
  readonly files: number
  /** Bytes of the files whose content is sent; null where going back, as GitLab does not tell. */
  readonly toSend: number | null
  readonly access: Access
  /** Who may open it now, where that changes. */
  readonly accessBefore: Access | null
  /** Where it will be; null where GitLab gives the address later. */
  readonly url: string | null
  readonly root: string
  readonly leftOut: Ready["prepared"]["snapshot"]["leftOut"]
  readonly warnings: ReadonlyArray<Warning>
}

export const planOf = ({ prepared, restores }: Ready): PlanTold => {
  const { admission, comparison, found, site, snapshot, terms } = prepared
  const plan = sitePlan(comparison.plan)
  const sizes = new Map<string, number>()
  for (const [path, { size }] of snapshot.files) sizes.set(path, size)
  const sizeOf = (path: string) => (restores === null ? (sizes.get(path) ?? null) : null)
  const sent = [...plan.add, ...plan.update]
  const before = Option.getOrNull(Option.map(found, accessOf))
  const access = terms.access ?? before ?? "members"
  return {
    app: Option.match(found, { onNone: () => terms.app.name, onSome: ({ name }) => name }),
    project: `${admission.group.fullPath}/${terms.app.path}`,
    isNew: before === null,
    before: comparison.version,
    version: comparison.version + (isNothing(comparison.plan) ? 0 : 1),
    restores,
    lines: [
      ...plan.add.map((path): PlanLine => ({ sign: "+", path, from: null, size: sizeOf(path) })),
      ...plan.update.map((path): PlanLine => ({ sign: "~", path, from: null, size: sizeOf(path) })),
      ...plan.move.map(({ from, to }): PlanLine => ({ sign: "→", path: to, from, size: sizeOf(to) })),
      ...plan.remove.map((path): PlanLine => ({ sign: "−", path, from: null, size: null }))
    ],
    files: snapshot.files.size,
    toSend: restores === null ? sent.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) : null,
    access,
    accessBefore: before === access ? null : before,
    url: Option.getOrNull(Option.map(site, (it) => it.url)),
    root: snapshot.root,
    leftOut: snapshot.leftOut,
    warnings: heeded(prepared.warnings)
  }
}
