import { Duration } from "effect"
import type { AppName } from "../model/AppName.ts"
import type { Source } from "../site/Source.ts"
import type { Access } from "./PublishResult.ts"

/** Where and how something is to be published. */
export interface Terms {
  /** The folder of the source that is to be the site; null finds it. */
  readonly root: string | null
  /** Files that may hold what looks like a secret: patterns in gitignore syntax. */
  readonly allowSecrets: ReadonlyArray<string>
  readonly app: AppName
  /** Full path; null means the token's own group. */
  readonly group: string | null
  readonly allowPersonal: boolean
  /** Null keeps what the app has, and means members for a new one. */
  readonly access: Access | null
  /** Null lets the version's number be the message. */
  readonly message: string | null
  /** Take over a project that is not marked as an app of ours. */
  readonly adopt: boolean
  /** Image of the Pages job; null keeps the one that was chosen before. */
  readonly image: string | null
  /** Null does not wait for the pipeline at all. */
  readonly wait: Duration.Duration | null
  /** Name and version of the program, for the commit. */
  readonly by: string
  /** The version whose files these are, where somebody goes back to it. */
  readonly restores?: number
}

/** What is to be published, where and how. */
export interface Order extends Terms {
  readonly source: Source
  /** Compares and writes nothing. */
  readonly dryRun: boolean
}

/** What an order says that asks for nothing in particular. */
export const usualOrder = {
  root: null,
  allowSecrets: [],
  group: null,
  allowPersonal: false,
  access: null,
  message: null,
  adopt: false,
  image: null,
  wait: Duration.minutes(10),
  dryRun: false
} as const satisfies Partial<Order>
