import { Effect } from "effect"
import { HostAnswerUnexpected } from "../problems/HostAnswerUnexpected.ts"
import type { Problem } from "../problems/Problem.ts"
import { TokenBlocked } from "../problems/TokenBlocked.ts"
import { TokenScopeMissing } from "../problems/TokenScopeMissing.ts"
import { Refused } from "./Refused.ts"
import type { Wire, WireFailure } from "./Wire.ts"

/**
 * The call does not exist in this GitLab's version, as opposed to a thing that is not there (contract 1.2). Where the
 * version knows the path for another method only, it says so with 405.
 */
export const routeMissing = ({ body, status }: Refused): boolean =>
  status === 405 || (status === 404 && body.routeMissing)

export const missing = ({ status }: Refused): boolean => status === 404

/** Contract 1.3. */
export const tooNarrow = ({ body }: Refused): boolean => body.tokenError === "insufficient_scope"

/** The token as such may do nothing, or not enough: that is never taken for a rule about what was asked. */
export const refusesToken = (refused: Refused): boolean =>
  tooNarrow(refused) || (refused.status === 403 && /block|deactivat|pending approval|banned/i.test(refused.said))

/** The token is good, and its role or the project's state does not allow this. */
export const forbidden = (refused: Refused): boolean => refused.status === 403 && !refusesToken(refused)

/** Nothing leaves this folder as `Refused`: `meaning` names the refusals a call foresees, the rest is named here. */
export const foreseen =
  <B = never>(wire: Wire, meaning: (refused: Refused) => Effect.Effect<B, Problem> | undefined) =>
  <A, R>(asking: Effect.Effect<A, WireFailure, R>): Effect.Effect<A | B, Problem, R> =>
    Effect.catchAll(asking, (failure): Effect.Effect<B, Problem> =>
      failure instanceof Refused ? (meaning(failure) ?? Effect.fail(unforeseen(wire, failure))) : Effect.fail(failure)
    )

/** A refusal that means the same wherever it happens, or one nobody expected. */
const unforeseen = ({ host }: Wire, refused: Refused): Problem => {
  const at = { host: host.base, evidence: refused.evidence }
  if (tooNarrow(refused)) {
    // Newer releases list narrower scopes beside `api`, which no group token can have (contract 1.3).
    const accepted = refused.body.acceptedScopes
    return new TokenScopeMissing({
      ...at,
      group: null,
      granted: null,
      needed: accepted.includes("api") ? ["api"] : accepted
    })
  }
  if (refusesToken(refused)) return new TokenBlocked(at)
  return new HostAnswerUnexpected({ ...at, detail: refused.said })
}
