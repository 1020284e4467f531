import { Effect, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { PublishRefused } from "../problems/PublishRefused.ts"
import { CommitItem } from "./CommitItem.ts"
import { commitRefusal } from "./commitRefusal.ts"
import { reads, writes } from "./Endpoint.ts"
import { foreseen, missing, projectGone, refusesAll } from "./foreseen.ts"
import { isLastPage } from "./isLastPage.ts"
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
  /** A hundred commits of a branch, newest first; pages count from 1. Empty where there is no such branch. */
  readonly page: (project: number, branch: string, page: number) => Effect.Effect<CommitPage, Problem>
}

export interface CommitPage {
  readonly commits: ReadonlyArray<CommitItem>
  readonly isLast: boolean
}

export const commits = (wire: Wire): Commits => ({
  create: (request) =>
    wire.get(CommitItem, createCommitEndpoint, { params: { id: request.project }, body: request.body }).pipe(
      foreseen<Mismatch>(wire, (refused) => {
        if (refusesAll(refused)) return undefined
        const gone = projectGone(refused, request.projectUrl)
        if (gone !== undefined) return gone
        return refused.status === 400 && mismatches.test(refused.said)
          ? Effect.succeed({
              _tag: "Mismatch",
              problem: new PublishRefused({ projectUrl: request.projectUrl, evidence: refused.evidence })
            })
          : Effect.fail(commitRefusal(request, refused))
      })
    ),
  list: (project, branch, count) =>
    wire
      .get(Schema.Array(CommitItem), commitsEndpoint, {
        params: { id: project },
        query: { ref_name: branch, per_page: count }
      })
      .pipe(foreseen(wire, (refused) => (missing(refused) ? Effect.succeed([]) : undefined))),
  page: (project, branch, page) =>
    Effect.gen(function* () {
      const answer = yield* wire.ask(commitsEndpoint, {
        params: { id: project },
        query: { ref_name: branch, per_page: 100, page }
      })
      const commits = yield* wire.read(Schema.Array(CommitItem), answer)
      return { commits, isLast: isLastPage(answer) }
    }).pipe(foreseen(wire, (refused) => (missing(refused) ? Effect.succeed({ commits: [], isLast: true }) : undefined)))
})

/** GitLab tells a conflict by its text only; all of them are status 400 (contract 6.4). */
const mismatches =
  /has changed since you started editing it|with this name already exists|with this name doesn't exist|when you are on a branch|could not update .*refresh and try again|cannot lock ref|reference (update|does not point)/i
