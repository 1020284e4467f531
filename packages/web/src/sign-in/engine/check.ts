import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { HostUrlInvalid } from "@pages-publisher/core/problems/HostUrlInvalid"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { TokenNotForGroup } from "@pages-publisher/core/problems/TokenNotForGroup"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { inspect } from "@pages-publisher/core/token/inspect"
import { judge } from "@pages-publisher/core/token/judge"
import { parseToken } from "@pages-publisher/core/token/parse"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import { Cause, Duration, Effect, Either, Redacted } from "effect"
import { defectOf } from "../../engine/defectOf.ts"
import { reaching } from "../../engine/reaching.ts"
import type { Session } from "../../engine/Session.ts"

export interface Asked {
  /** What stands in the field for the address. */
  readonly host: string
  readonly pasted: string
  /** Full path of the group that was chosen; null means the token's own. */
  readonly group: string | null
  readonly allowPersonal: boolean
}

/** What the check finds: the same as the command `check`. */
export interface Outcome {
  /** Null where the address is none. */
  readonly host: Host | null
  /** Null where the check ended before GitLab had told them. */
  readonly facts: TokenFacts | null
  readonly problems: ReadonlyArray<Problem>
  readonly warnings: ReadonlyArray<Warning>
  /** Null where the token cannot publish. */
  readonly session: Session | null
}

/** Nobody waits in front of a field: where GitLab asks to come back later, that is the answer. */
const patience = { ...usualWaits, asked: Duration.zero }

const stopped = (problem: Problem, host: Host | null = null): Outcome => ({
  host,
  facts: null,
  problems: [problem],
  warnings: [],
  session: null
})

/** Whether it is worth asking about before somebody says so. */
export const isPlausible = (pasted: string): boolean =>
  pasted.trim().length >= 20 && Either.isRight(parseToken(pasted, { host: "", group: null }))

const program = ({ allowPersonal, group: wanted, host: text, pasted }: Asked): Effect.Effect<Outcome> =>
  Effect.gen(function* () {
    const parsed = Host.parse(text)
    if (Either.isLeft(parsed)) return stopped(new HostUrlInvalid({ text, reason: parsed.left }))
    const host = parsed.right
    const read = parseToken(pasted, { host: host.base, group: wanted })
    if (Either.isLeft(read)) return stopped(read.left, host)
    const token = read.right
    return yield* inspect({ group: wanted, allowPersonal }).pipe(
      reaching({ host, token, patience }),
      Effect.map((facts): Outcome => {
        const { problems, warnings } = judge(facts, host, allowPersonal)
        const { group } = facts
        const session =
          problems.length > 0 || group === null
            ? null
            : ({ host, token, group, facts, allowPersonal } satisfies Session)
        return { host, facts, problems: problems.map((problem) => about(problem, wanted)), warnings, session }
      }),
      Effect.catchAll((problem) => Effect.succeed(stopped(problem, host)))
    )
  })

/** A token that is no group's names none, and the links of its card lead nowhere without one. */
const about = (problem: Problem, group: string | null): Problem =>
  problem._tag === "TokenNotForGroup" && problem.group === null
    ? new TokenNotForGroup({
        host: problem.host,
        kind: problem.kind,
        owner: problem.owner,
        project: problem.project,
        group
      })
    : problem

/** Asks GitLab what the token is and may do. It only fails when it is interrupted. */
export const check = (asked: Asked, signal: AbortSignal): Promise<Outcome> =>
  Effect.runPromise(
    program(asked).pipe(
      Effect.catchAllCause((cause) =>
        Cause.isInterruptedOnly(cause)
          ? Effect.failCause(cause)
          : Effect.succeed(stopped(defectOf(cause, Redacted.make(asked.pasted.trim()))))
      )
    ),
    { signal }
  )
