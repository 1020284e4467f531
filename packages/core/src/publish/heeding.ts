import { Effect } from "effect"
import type { Warning } from "../problems/Warning.ts"
import type { Report } from "./Report.ts"

/** Passes on what is told, and keeps the warnings among it. */
export const heeding = (report: Report): { readonly tell: Report; readonly warnings: ReadonlyArray<Warning> } => {
  const warnings: Array<Warning> = []
  const tell: Report = (progress) =>
    Effect.suspend(() => {
      if (progress._tag === "Warned") warnings.push(progress.warning)
      return report(progress)
    })
  return { tell, warnings }
}
