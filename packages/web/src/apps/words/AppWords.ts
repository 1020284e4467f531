import type { AppState } from "@pages-publisher/core/apps/App"
import type { Access } from "@pages-publisher/core/publish/PublishResult"

/** What stands on the list of apps. */
export interface AppWords {
  readonly title: string
  readonly asking: string
  readonly refresh: string
  readonly refreshed: string
  /** Where there is none yet. */
  readonly none: { readonly title: string; readonly text: string }
  readonly search: string
  readonly found: (count: number) => string
  readonly foundNone: (text: string) => string
  readonly version: (number: number) => string
  readonly by: (name: string) => string
  readonly access: Readonly<Record<Access, string>>
  readonly states: Readonly<Record<AppState, string>>
  /** What a state means, where its name does not say it. */
  readonly meanings: Readonly<Record<Exclude<AppState, "live" | "failed">, string>>
  readonly why: string
  readonly seenBefore: string
  readonly noAddress: string
  readonly newVersion: string
  readonly versions: string
  readonly inGitLab: string
  /** Which app a button is about, for who does not see where it stands. */
  readonly of: (app: string) => string
}
