import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { HostNotGitLab } from "@pages-publisher/core/problems/HostNotGitLab"
import { Effect } from "effect"

/** What every GitLab says to somebody without a token (contract 1.3). */
const refusal = "401 Unauthorized"

/** Whether a GitLab is there, asked without a token: that it refuses to answer, in its own words, is the proof. */
export const answersAsGitLab = Effect.flatMap(GitLab, ({ users }) => users.current).pipe(
  Effect.asVoid,
  Effect.catchTag("TokenRejected", ({ evidence, host }) =>
    evidence?.said === refusal ? Effect.void : Effect.fail(new HostNotGitLab({ host, product: null, evidence }))
  )
)
