import type { Option } from "effect"
import type { PagesSite } from "../gitlab/Pages.ts"
import type { Project } from "../gitlab/Projects.ts"
import type { Warning } from "../problems/Warning.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import type { Admission } from "./admit.ts"
import type { Comparison } from "./compare.ts"
import type { Terms } from "./Order.ts"

/** A publish of which everything is known and nothing is sent. To carry it out, no file is looked for anew. */
export interface Prepared {
  readonly terms: Terms
  readonly admission: Admission
  readonly snapshot: Snapshot
  /** The app's project; none where it will be made. */
  readonly found: Option.Option<Project>
  readonly site: Option.Option<PagesSite>
  readonly comparison: Comparison
  /** Milliseconds since 1970 at which the comparison was made. */
  readonly comparedAt: number
  /** All that was worth knowing on the way here. */
  readonly warnings: ReadonlyArray<Warning>
  readonly seconds: { readonly snapshot: number; readonly plan: number }
}
