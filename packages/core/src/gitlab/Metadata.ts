import { Effect, type Option, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing, refusedOutright, tooNarrow } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 2.7. */
export const metadataEndpoint = reads("/metadata", "read_user")
export const versionEndpoint = reads("/version", "read_user")

export class InstanceVersion extends Schema.Class<InstanceVersion>("InstanceVersion")({
  version: Schema.String,
  enterprise: Schema.optionalWith(Schema.NullOr(Schema.Boolean), { default: () => null })
}) {}

export interface Metadata {
  /** None on GitLab before 15.2 (ask `version` there), and for a token whose scopes do not allow the question. */
  readonly current: Effect.Effect<Option.Option<InstanceVersion>, Problem>
  readonly version: Effect.Effect<Option.Option<InstanceVersion>, Problem>
}

export const metadata = (wire: Wire): Metadata => {
  const from = (endpoint: typeof metadataEndpoint) =>
    wire.get(InstanceVersion, endpoint).pipe(
      Effect.asSome,
      foreseen(wire, (refused) =>
        missing(refused) || tooNarrow(refused) ? Effect.succeedNone : refusedOutright(wire, refused)
      )
    )
  return { current: from(metadataEndpoint), version: from(versionEndpoint) }
}
