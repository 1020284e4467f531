import { Effect, Option, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing } from "./foreseen.ts"
import { CommitItem } from "./CommitItem.ts"
import type { Wire } from "./Wire.ts"

/** Contract 6.2. */
export const branchEndpoint = reads("/projects/:id/repository/branches/:branch")

const Branch = Schema.Struct({ commit: CommitItem })

export interface Branches {
  /** The commit a branch points at; none while the branch does not exist. */
  readonly head: (project: number, branch: string) => Effect.Effect<Option.Option<CommitItem>, Problem>
}

export const branches = (wire: Wire): Branches => ({
  head: (project, branch) =>
    wire.get(Branch, branchEndpoint, { params: { id: project, branch } }).pipe(
      Effect.map((found) => Option.some(found.commit)),
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeedNone : undefined))
    )
})
