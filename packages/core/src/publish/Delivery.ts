import { Context, type Effect } from "effect"
import type { CommitItem } from "../gitlab/CommitItem.ts"
import type { ProjectRef } from "../gitlab/Pipelines.ts"
import type { Problem } from "../problems/Problem.ts"
import type { BlobHasher } from "../site/BlobHasher.ts"
import type { Letterhead } from "./message.ts"
import type { Plan } from "./plan.ts"

/** A plan and the commit it was made for. */
export interface Shipment {
  readonly project: ProjectRef
  readonly branch: string
  /** Null for a repository without commits. */
  readonly base: string | null
  readonly plan: Plan
  readonly letterhead: Letterhead
}

/** How far a shipment is. */
export interface Sent {
  readonly part: number
  readonly parts: number
  /** Bytes of request bodies, those of this shipment so far. */
  readonly bytes: number
  readonly requests: number
}

export interface Delivered {
  readonly _tag: "Delivered"
  readonly commit: CommitItem
  /** An answer was lost and GitLab was asked instead. */
  readonly answerLost: boolean
}

/** The branch is no longer what the plan was made for; nothing is known to be wrong with the plan itself. */
export interface Overtaken {
  readonly _tag: "Overtaken"
  /** A commit of ours that landed on another version than planned: together they may be a mixture. */
  readonly mixed: CommitItem | null
  /** What it is called if the branch turns out to be as it was after all. */
  readonly otherwise: Problem | null
}

/** A way to bring a plan to GitLab. */
export class Delivery extends Context.Tag("core/publish/Delivery")<
  Delivery,
  {
    readonly via: "api" | "git"
    /** Bytes of the largest file that can be brought this way. */
    readonly largestFile: number
    readonly deliver: (
      shipment: Shipment,
      onSent: (sent: Sent) => Effect.Effect<void>
    ) => Effect.Effect<Delivered | Overtaken, Problem, BlobHasher>
  }
>() {}
