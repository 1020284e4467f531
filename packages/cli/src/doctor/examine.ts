import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import type { AppName } from "@pages-publisher/core/model/AppName"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { GroupNotFound } from "@pages-publisher/core/problems/GroupNotFound"
import { Problems, problemsOf } from "@pages-publisher/core/problems/Problems"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { appsOf } from "@pages-publisher/core/publish/diagnose"
import { inspect, type Inspection } from "@pages-publisher/core/token/inspect"
import { judge } from "@pages-publisher/core/token/judge"
import type { GroupFacts } from "@pages-publisher/core/token/TokenFacts"
import { Effect, Either } from "effect"
import type { Words } from "../render/words.ts"
import { Broken } from "./Broken.ts"
import { type Chain, unseen, wholeMillis } from "./Chain.ts"
import type { Seen } from "./Link.ts"
import { linkOf } from "./linkOf.ts"
import { told } from "./told.ts"
import { apiSeen, groupSeen, tokenNamed, tokenSeen } from "./seen.ts"

export interface Examination {
  readonly chain: Chain
  readonly words: Words
  readonly inspection: Inspection
  /** Null means the newest. */
  readonly app: AppName | null
  /** How long something at the address took to answer as GitLab does, whatever it will say to the token. */
  readonly answerMilliseconds: number
  readonly warn: (warning: Warning) => void
}

/**
 * The API, the token and the group, asked as every command asks them: what is wrong there has the name that `check`
 * gives it. Gives the group and its apps, newest first.
 */
export const examine = Effect.fnUntraced(function* (examination: Examination) {
  const { answerMilliseconds, chain, inspection, warn, words } = examination
  const { host } = yield* GitLab
  const [time, inspected] = yield* Effect.timed(Effect.either(inspect(inspection)))
  const facts = Either.getOrNull(inspected)
  const verdict = facts === null ? null : judge(facts, host, inspection.allowPersonal)
  const problems = Either.isLeft(inspected) ? problemsOf(inspected.left) : (verdict?.problems ?? [])
  for (const warning of verdict?.warnings ?? []) warn(warning)

  const holds = holder(chain, problems)
  yield* holds("api", answerMilliseconds, apiSeen(facts, words))
  chain.begin("token")
  yield* holds("token", wholeMillis(time), facts === null ? yield* readName(problems) : tokenSeen(facts, words))
  const group = facts?.group ?? null
  const wrong = problems.find((problem) => linkOf(problem) === "group") ?? null
  if (group !== null) return yield* chain.link("group", readGroup(group, wrong, examination))
  // Only a token that may not even ask who it is has no group and no problem, and then its scopes are too few.
  const nowhere = new GroupNotFound({ host: host.base, group: inspection.group ?? "", evidence: null })
  return yield* chain.link<never, never>("group", Effect.fail(new Broken({ problem: wrong ?? nowhere, seen: unseen })))
})

const readGroup = Effect.fnUntraced(function* (group: GroupFacts, wrong: Problem | null, { app, words }: Examination) {
  const seen = groupSeen(group)
  // What stands in the way of new apps only is no matter to one that is there already.
  if (wrong !== null && (wrong._tag !== "GroupForbidsProjectCreation" || app === null)) {
    return yield* new Broken({ problem: wrong, seen })
  }
  const apps = yield* Effect.mapError(appsOf(group), (problem) => new Broken({ problem, seen }))
  if (wrong !== null && !apps.some(({ path }) => path === app?.path)) return yield* new Broken({ problem: wrong, seen })
  const count = apps.length === 0 ? words.noApps : words.apps(apps.length)
  return {
    value: { group, apps },
    detail: told([seen.detail, count]),
    facts: { ...seen.facts, apps: apps.length }
  }
})

/** Leaves a link, or fails with what is wrong with it. What belongs to no link was met on the way to the token. */
const holder =
  (chain: Chain, problems: ReadonlyArray<Problem>) => (name: "api" | "token", milliseconds: number, seen: Seen) => {
    const mine = problems.filter((problem) => (linkOf(problem) ?? "token") === name)
    const [first] = mine
    if (first === undefined) {
      chain.leave({ name, milliseconds, ...seen })
      return Effect.void
    }
    chain.fail(name, milliseconds, first, seen)
    return Problems.of(mine)
  }

/** What is told of a token that is good, in a group that is not: the rest was asked together with the group. */
const readName = (problems: ReadonlyArray<Problem>) =>
  problems.every((problem) => linkOf(problem) !== "group")
    ? Effect.succeed(unseen)
    : Effect.flatMap(GitLab, ({ tokens }) => tokens.self).pipe(
        Effect.map(tokenNamed),
        Effect.orElseSucceed(() => unseen)
      )
