import { Effect, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { PublishPayloadTooLarge } from "../problems/PublishPayloadTooLarge.ts"
import { PublishPushForbidden } from "../problems/PublishPushForbidden.ts"
import { PublishPushRule } from "../problems/PublishPushRule.ts"
import { PublishRefused } from "../problems/PublishRefused.ts"
import { PublishRepositoryFull } from "../problems/PublishRepositoryFull.ts"
import { CommitItem } from "./CommitItem.ts"
import { reads, writes } from "./Endpoint.ts"
import { forbidden, foreseen, missing, refusesToken } from "./foreseen.ts"
import type { Refused } from "./Refused.ts"
import type { Wire } from "./Wire.ts"

/** Contract 6.4, 6.6. */
export const createCommitEndpoint = writes("POST", "/projects/:id/repository/commits")
export const commitsEndpoint = reads("/projects/:id/repository/commits")

export interface CommitRequest {
  readonly project: number
  readonly projectUrl: string
  readonly branch: string
  /** The request's JSON, already written. */
  readonly body: Uint8Array
}

/** The branch is not what the actions were made for: a file they create exists, or one they change is gone. */
export interface Mismatch {
  readonly _tag: "Mismatch"
  /** What it would be called if nobody else had been there. */
  readonly problem: Problem
}

export interface Commits {
  /** One commit or nothing. There is no compare-and-swap: compare the answer's `parent_ids` yourself. */
  readonly create: (request: CommitRequest) => Effect.Effect<CommitItem | Mismatch, Problem>
  /** The newest commits of a branch, newest first; empty where there is no such branch. */
  readonly list: (project: number, branch: string, count: number) => Effect.Effect<ReadonlyArray<CommitItem>, Problem>
}

export const commits = (wire: Wire): Commits => ({
  create: (request) =>
    wire.get(CommitItem, createCommitEndpoint, { params: { id: request.project }, body: request.body }).pipe(
      foreseen<Mismatch>(wire, (refused) => {
        if (refusesToken(refused)) return undefined
        return refused.status === 400 && mismatches.test(refused.said)
          ? Effect.succeed({
              _tag: "Mismatch",
              problem: new PublishRefused({ projectUrl: request.projectUrl, evidence: refused.evidence })
            })
          : Effect.fail(refusal(request, refused))
      })
    ),
  list: (project, branch, count) =>
    wire
      .get(Schema.Array(CommitItem), commitsEndpoint, {
        params: { id: project },
        query: { ref_name: branch, per_page: count }
      })
      .pipe(foreseen(wire, (refused) => (missing(refused) ? Effect.succeed([]) : undefined)))
})

/** GitLab tells a conflict by its text only; all of them are status 400 (contract 6.4). */
const mismatches =
  /has changed since you started editing it|with this name already exists|with this name doesn't exist|when you are on a branch|could not update .*refresh and try again/i

const refusal = ({ body, branch, projectUrl }: CommitRequest, refused: Refused): Problem => {
  const at = { projectUrl, evidence: refused.evidence }
  const { said, status } = refused
  if (status === 413) return new PublishPayloadTooLarge({ bytes: body.byteLength, evidence: refused.evidence })
  if (/size limit|exceed|repository is full|storage/i.test(said)) return new PublishRepositoryFull(at)
  if (forbidden(refused)) return new PublishPushForbidden({ ...at, branch })
  return status === 400 && !malformed.test(said) ? new PublishPushRule(at) : new PublishRefused(at)
}

/** What GitLab 18.7, older ones and Git say of a request that is wrong in itself; any other 400 is a rule's own text. */
const malformed =
  /^400 Bad request|^(branch|commit_message|actions)(\[.*\])? (is|are|does)\b|invalid json|invalid path|traversal|base64|provide a file path|tried to create/i
