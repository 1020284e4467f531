import { Effect, Schema } from "effect"
import { GroupNotFound } from "../problems/GroupNotFound.ts"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 4.1, 2.4, 4.2. */
export const groupEndpoint = reads("/groups/:id")
export const memberEndpoint = reads("/groups/:id/members/all/:user_id")
export const groupsEndpoint = reads("/groups")

export class Group extends Schema.Class<Group>("Group")({
  id: Schema.Number,
  name: Schema.optionalWith(Schema.String, { default: () => "" }),
  full_path: Schema.String,
  web_url: Schema.String,
  /** `noone`, `owner`, `maintainer`, `developer`, `administrator`, or a word of a later release. */
  project_creation_level: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  shared_runners_setting: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null }),
  marked_for_deletion_on: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null })
}) {}

const Member = Schema.Struct({ access_level: Schema.Number })

export interface Groups {
  /** By number or full path. */
  readonly get: (group: number | string) => Effect.Effect<Group, Problem>
  /** The role of a user in a group, inherited ones included; 0 for somebody who is no member. */
  readonly role: (group: number | string, user: number) => Effect.Effect<number, Problem>
  /** Groups in which the token has at least this role. */
  readonly list: (minimumRole: number) => Effect.Effect<ReadonlyArray<Group>, Problem>
}

export const groups = (wire: Wire): Groups => ({
  get: (group) =>
    wire
      .get(Group, groupEndpoint, { params: { id: group }, query: { with_projects: false } })
      .pipe(
        foreseen(wire, (refused) =>
          missing(refused)
            ? Effect.fail(new GroupNotFound({ host: wire.host.base, group: String(group), evidence: refused.evidence }))
            : undefined
        )
      ),
  role: (group, user) =>
    wire.get(Member, memberEndpoint, { params: { id: group, user_id: user } }).pipe(
      Effect.map((member) => member.access_level),
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeed(0) : undefined))
    ),
  list: (minimumRole) =>
    wire
      .get(Schema.Array(Group), groupsEndpoint, { query: { min_access_level: minimumRole, per_page: 100 } })
      .pipe(foreseen(wire, () => undefined))
})
