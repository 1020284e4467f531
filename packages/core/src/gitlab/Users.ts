import { Effect, type Option, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen } from "./foreseen.ts"
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
    foreseen(wire, ({ body }) => (body.tokenError === "insufficient_scope" ? Effect.succeedNone : undefined))
  )
})
