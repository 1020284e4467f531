import { Effect } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { GroupNotFound } from "../problems/GroupNotFound.ts"
import type { Problem } from "../problems/Problem.ts"
import { Problems } from "../problems/Problems.ts"
import { inspect, type Inspection } from "../token/inspect.ts"
import { judge } from "../token/judge.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import type { Report } from "./Report.ts"

export interface Admission {
  readonly group: GroupFacts
  /** Stands in the way of new apps only: an app that is there already can still be updated. */
  readonly noNewApps: Problem | null
  /** The token's scopes do not tell the whole story (contract 10): what GitLab refuses later has that reason. */
  readonly granular: boolean
}

/** Lets a token through, or fails with all that is wrong with it. */
export const admit = Effect.fn("publish.admit")(function* (inspection: Inspection, report: Report) {
  const gitlab = yield* GitLab
  const facts = yield* inspect(inspection)
  const { problems, warnings } = judge(facts, gitlab.host, inspection.allowPersonal)
  for (const warning of warnings) yield* report({ _tag: "Warned", warning })
  const noNewApps = problems.find((problem) => problem._tag === "GroupForbidsProjectCreation") ?? null
  const fatal = problems.filter((problem) => problem !== noNewApps)
  if (fatal.length > 0) return yield* Problems.of(fatal)
  const { group } = facts
  // Only a token that may not even ask who it is gets here without a group, and then its scopes are too few.
  if (group === null) {
    return yield* new GroupNotFound({ host: gitlab.host.base, group: inspection.group ?? "", evidence: null })
  }
  yield* report({ _tag: "Judged", group: group.fullPath })
  return { group, noNewApps, granular: facts.granular } satisfies Admission
})
