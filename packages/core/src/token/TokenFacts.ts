import type { GitLabVersion } from "../model/GitLabVersion.ts"

export type TokenKind = "group" | "project" | "personal" | "service-account"

/** What GitLab says of a token. Null means that GitLab did not tell. */
export interface TokenFacts {
  readonly kind: TokenKind | null
  readonly name: string | null
  readonly username: string | null
  readonly bot: boolean | null
  readonly scopes: ReadonlyArray<string> | null
  readonly granular: boolean
  readonly createdAt: string | null
  /** `YYYY-MM-DD`; the token ends at 00:00 UTC of that day. */
  readonly expiresAt: string | null
  readonly daysLeft: number | null
  readonly lastUsedAt: string | null
  /** Path of the only project that a project token reaches. */
  readonly project: string | null
  /** The group to publish into. */
  readonly group: GroupFacts | null
  readonly gitlab: { readonly version: GitLabVersion | null; readonly edition: "ee" | "ce" | null }
}

export interface GroupFacts {
  readonly id: number
  readonly name: string
  readonly fullPath: string
  readonly webUrl: string
  /** The token's role there, 0 for none. */
  readonly role: number
  /** Who may create projects: GitLab's `project_creation_level`. */
  readonly projectCreation: string | null
  readonly sharedRunners: string | null
  readonly markedForDeletionOn: string | null
}
