import { Effect } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { TokenFineGrained } from "../problems/TokenFineGrained.ts"
import type { Admission } from "./admit.ts"

/** The scopes of a fine-grained token do not tell what it may do, so a refusal of GitLab's has another name. */
export const inLightOf =
  ({ granular, group }: Admission) =>
  <A, E extends { readonly _tag: string }, R>(
    effect: Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | TokenFineGrained, R | GitLab> =>
    Effect.flatMap(GitLab, ({ host }) =>
      Effect.mapError(effect, (problem) =>
        granular && problem._tag === "TokenScopeMissing"
          ? new TokenFineGrained({ host: host.base, group: group.fullPath, name: "" })
          : problem
      )
    )
