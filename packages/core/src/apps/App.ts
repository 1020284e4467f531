import type { Problem } from "../problems/Problem.ts"
import type { Access } from "../publish/PublishResult.ts"

/**
 * How an app is doing, as far as a few questions tell. `failed` is about the newest version: visitors may still see
 * the one before it. `unpublished` has versions, and none of them is online.
 */
export const appStates = [
  "live",
  "publishing",
  "failed",
  "unpublished",
  "never-published",
  "archived",
  "deletion-scheduled"
] as const
export type AppState = (typeof appStates)[number]

/** An app of a group: a project with our topic. */
export interface App {
  /** What commands call it: the last part of its project's path. */
  readonly name: string
  /** What people call it in GitLab. */
  readonly title: string
  readonly project: { readonly id: number; readonly path: string; readonly webUrl: string }
  /** Where visitors go; null where nothing was published yet, and where GitLab cannot tell (before 16.8). */
  readonly url: string | null
  readonly access: Access
  /** Of the newest version that has arrived completely; null before the first. */
  readonly version: number | null
  readonly commit: string | null
  readonly publishedAt: string | null
  /** Whose token it was, by name. */
  readonly publishedBy: string | null
  readonly state: AppState
  /** Why the newest version did not get online; null unless it failed. */
  readonly problem: Problem | null
}
