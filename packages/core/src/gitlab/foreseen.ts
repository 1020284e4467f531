import { Effect } from "effect"
import { AppGone } from "../problems/AppGone.ts"
import { GroupReadOnly } from "../problems/GroupReadOnly.ts"
import { HostAnswerUnexpected } from "../problems/HostAnswerUnexpected.ts"
import type { Problem } from "../problems/Problem.ts"
import { PublishBusy } from "../problems/PublishBusy.ts"
import { PublishReadOnly } from "../problems/PublishReadOnly.ts"
import { TokenBlocked } from "../problems/TokenBlocked.ts"
import { TokenScopeMissing } from "../problems/TokenScopeMissing.ts"
import { TokenSignInNeeded } from "../problems/TokenSignInNeeded.ts"
import { TokenTooManyAddresses } from "../problems/TokenTooManyAddresses.ts"
import { Refused } from "./Refused.ts"
import type { Wire, WireFailure } from "./Wire.ts"

/**
 * The call does not exist in this GitLab's version, as opposed to a thing that is not there (contract 1.2). Where the
 * version knows the path for another method only, it says so with 405.
 */
export const routeMissing = ({ body, status }: Refused): boolean =>
  status === 405 || (status === 404 && body.routeMissing)

export const missing = ({ status }: Refused): boolean => status === 404

/** The project itself, as opposed to something in it, is missing or hidden. */
const projectMissing = ({ said, status }: Refused): boolean => status === 404 && /^404 Project Not Found/i.test(said)

/** Contract 1.3. */
export const tooNarrow = ({ body }: Refused): boolean => body.tokenError === "insufficient_scope"

/** What a refusal means whatever was asked; these are never taken for a rule about the thing itself. */
const meanings: ReadonlyArray<
  readonly [fits: (refused: Refused) => boolean, problem: (refused: Refused, host: string) => Problem]
> = [
  [tooNarrow, (refused, host) => scopeMissing(refused, host)],
  [
    ({ said, status }) => status === 403 && /terms of service|not confirmed|password expired/i.test(said),
    ({ evidence }, host) => new TokenSignInNeeded({ host, evidence })
  ],
  [
    ({ said, status }) => status === 403 && /block|deactivat|pending approval|banned/i.test(said),
    ({ evidence }, host) => new TokenBlocked({ host, evidence })
  ],
  [
    ({ said }) => /read-only state|over the (free )?user limit/i.test(said),
    ({ evidence }, host) => new GroupReadOnly({ host, evidence })
  ],
  [
    ({ said }) => /read-only (instance|mode)|(is|temporarily|currently) read-only|maintenance mode/i.test(said),
    ({ evidence }, host) => new PublishReadOnly({ host, evidence })
  ],
  [
    ({ said, status }) => status === 409 && /resource lock/i.test(said),
    ({ evidence }, host) => new PublishBusy({ host, evidence })
  ]
]

/** Newer releases list narrower scopes beside `api`, which no group token can have (contract 1.3). */
const scopeMissing = ({ body: { acceptedScopes: accepted }, evidence }: Refused, host: string) =>
  new TokenScopeMissing({
    host,
    evidence,
    group: null,
    granted: null,
    needed: accepted.includes("api") ? ["api"] : accepted
  })

const meaningAnywhere = (refused: Refused) => meanings.find(([fits]) => fits(refused))?.[1]

/** The token, its account, its group or the whole GitLab may do nothing of this kind: `foreseen` names why. */
export const refusesAll = (refused: Refused): boolean => meaningAnywhere(refused) !== undefined

/** The token is good, and its role or the project's state does not allow this. */
export const forbidden = (refused: Refused): boolean => refused.status === 403 && !refusesAll(refused)

/** Refuses a question that everybody may ask, and gives no reason (contract 1.3). */
export const refusedOutright = ({ host }: Wire, refused: Refused): Effect.Effect<never, Problem> | undefined =>
  forbidden(refused) && /^403 Forbidden$/i.test(refused.said)
    ? Effect.fail(new TokenTooManyAddresses({ host: host.base, evidence: refused.evidence }))
    : undefined

/** For calls about a project that was there a moment ago. */
export const projectGone = (refused: Refused, projectUrl: string): Effect.Effect<never, Problem> | undefined =>
  projectMissing(refused) ? Effect.fail(new AppGone({ projectUrl, evidence: refused.evidence })) : undefined

/** Where GitLab sends on whoever knows a project's number only. */
export const projectPageOf = ({ host }: Wire, project: number): string => `${host.base}/projects/${project}`

/** Nothing leaves this folder as `Refused`: `meaning` names the refusals a call foresees, the rest is named here. */
export const foreseen =
  <B = never>(wire: Wire, meaning: (refused: Refused) => Effect.Effect<B, Problem> | undefined) =>
  <A, R>(asking: Effect.Effect<A, WireFailure, R>): Effect.Effect<A | B, Problem, R> =>
    Effect.catchAll(asking, (failure): Effect.Effect<B, Problem> =>
      failure instanceof Refused ? (meaning(failure) ?? Effect.fail(unforeseen(wire, failure))) : Effect.fail(failure)
    )

/** A refusal that means the same wherever it happens, or one nobody expected. */
const unforeseen = ({ host }: Wire, refused: Refused): Problem =>
  meaningAnywhere(refused)?.(refused, host.base) ??
  new HostAnswerUnexpected({ host: host.base, evidence: refused.evidence, part: "said", field: null })
