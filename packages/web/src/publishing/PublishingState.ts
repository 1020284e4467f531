import type { App } from "@pages-publisher/core/apps/App"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { Access, PublishResult } from "@pages-publisher/core/publish/PublishResult"
import type { Draft } from "./engine/openDraft.ts"
import type { Errand, Ready } from "./engine/Errand.ts"
import type { Journey } from "./Journey.ts"
import type { PlanTold } from "./PlanTold.ts"

/** What somebody decided about a publish. */
export interface Choice {
  /** What its app is called. */
  readonly name: string
  /** Null keeps what the app has. */
  readonly access: Access | null
  /** Files that may hold what looks like a secret. */
  readonly allowSecrets: ReadonlyArray<string>
  /** Take over a project that is not an app yet. */
  readonly adopt: boolean
}

/** How much was read of what was given, or what is wrong with it. */
export type Reading =
  | { readonly _tag: "Reading"; readonly files: number; readonly bytes: number }
  | { readonly _tag: "Read"; readonly files: number; readonly bytes: number }
  | { readonly _tag: "Unfit"; readonly problems: ReadonlyArray<Problem> }

/** What is published, and how anew. */
export type Purpose =
  | { readonly _tag: "Publish"; readonly draft: Draft; readonly choice: Choice }
  | { readonly _tag: "GoBack"; readonly app: string; readonly version: number }

interface Planned {
  readonly purpose: Purpose
  readonly errand: Errand
  readonly ready: Ready
  readonly plan: PlanTold
}

/** Where the way from files to a link has come to. */
export type PublishingState =
  /** `aim` is the app that the next files are a new version of. */
  | { readonly _tag: "Empty"; readonly aim: string | null; readonly hadNothing: boolean }
  /** Folders are looked through. */
  | { readonly _tag: "Finding"; readonly files: number; readonly aim: string | null }
  | { readonly _tag: "Choosing"; readonly draft: Draft; readonly choice: Choice; readonly aim: string | null }
  | { readonly _tag: "Preparing"; readonly purpose: Purpose; readonly journey: Journey }
  | ({ readonly _tag: "Planned" } & Planned)
  /** Nothing was sent. */
  | { readonly _tag: "Refused"; readonly purpose: Purpose; readonly problems: ReadonlyArray<Problem> }
  | ({
      readonly _tag: "UnderWay"
      readonly journey: Journey
      readonly warnings: ReadonlyArray<Warning>
      /** Why it waits for the line to come back. */
      readonly waiting: Problem | null
    } & Planned)
  /** Broken off after it began: by somebody, where there is no problem. */
  | ({
      readonly _tag: "Stopped"
      readonly journey: Journey
      readonly problems: ReadonlyArray<Problem>
      readonly warnings: ReadonlyArray<Warning>
    } & Planned)
  | ({
      readonly _tag: "Done"
      readonly journey: Journey
      readonly result: PublishResult
      readonly warnings: ReadonlyArray<Warning>
    } & Planned)

/** An app that something can be a new version of. */
export type KnownApp = Pick<App, "access" | "name" | "title" | "url" | "version">
