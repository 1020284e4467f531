import { Effect, type Option, Schema } from "effect"
import { reads } from "./Endpoint.ts"
import type { Problem } from "../problems/Problem.ts"
import { TokenWrongKind } from "../problems/TokenWrongKind.ts"
import { foreseen, missing, refusedOutright, routeMissing } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 2.1. Any scope will do. */
export const selfEndpoint = reads("/personal_access_tokens/self", "any")

export class TokenSelf extends Schema.Class<TokenSelf>("TokenSelf")({
  name: Schema.String,
  scopes: Schema.Array(Schema.String),
  user_id: Schema.Number,
  created_at: Schema.String,
  /** `YYYY-MM-DD`, the token ends at 00:00 UTC of that day; null where the instance allows tokens without end. */
  expires_at: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  last_used_at: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  granular: Schema.optionalWith(Schema.Boolean, { default: () => false })
}) {}

export interface Tokens {
  /** None on GitLab before 15.5, which has no such endpoint. */
  readonly self: Effect.Effect<Option.Option<TokenSelf>, Problem>
}

export const tokens = (wire: Wire): Tokens => ({
  self: wire.get(TokenSelf, selfEndpoint).pipe(
    Effect.asSome,
    foreseen(wire, (refused) => {
      if (missing(refused) || routeMissing(refused)) return Effect.succeedNone
      return /requires token type/i.test(refused.said)
        ? Effect.fail(new TokenWrongKind({ ...otherKind, host: wire.host.base }))
        : refusedOutright(wire, refused)
    })
  )
})

/** Both may ask other questions, and neither knows its own scopes and end. */
const otherKind = { kind: "GitLab OAuth or CI job token", group: null, by: "answer" } as const
