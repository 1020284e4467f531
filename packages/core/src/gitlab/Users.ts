import { Effect, type Option, Schema } from "effect"
import { HostNotGitLab } from "../problems/HostNotGitLab.ts"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing, refusedOutright, tooNarrow } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 2.3. */
export const userEndpoint = reads("/user", "read_user")

export class User extends Schema.Class<User>("User")({
  id: Schema.Number,
  username: Schema.String,
  name: Schema.String,
  bot: Schema.optionalWith(Schema.Boolean, { default: () => false })
}) {}

export interface Users {
  /** Whom the token acts as; none where its scopes do not even allow that question. */
  readonly current: Effect.Effect<Option.Option<User>, Problem>
}

export const users = (wire: Wire): Users => ({
  current: wire.get(User, userEndpoint).pipe(
    Effect.asSome,
    foreseen(wire, (refused) => {
      if (tooNarrow(refused)) return Effect.succeedNone
      // Every GitLab has this one, and it hides from nobody who has a token.
      return missing(refused)
        ? Effect.fail(new HostNotGitLab({ host: wire.host.base, product: null, evidence: refused.evidence }))
        : refusedOutright(wire, refused)
    })
  )
})
