import { Effect, Option } from "effect"
import type { Warning } from "../problems/Warning.ts"
import type { Snapshot } from "../site/Snapshot.ts"

/** What is worth knowing once it is known whether a site has a domain to itself (contract 8.4). */
export const pathWarnings = (
  { underPath }: Snapshot,
  site: Option.Option<{ readonly url: string }>
): Effect.Effect<ReadonlyArray<Warning>> => {
  if (Option.isNone(site) || !URL.canParse(site.value.url)) return Effect.succeed([])
  return underPath(new URL(site.value.url).pathname.replace(/\/+$/, ""))
}
