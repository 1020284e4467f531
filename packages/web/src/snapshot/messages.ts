import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { Given } from "@pages-publisher/core/site/given"
import type { LeftOut } from "@pages-publisher/core/site/ignored"
import type { Limits } from "@pages-publisher/core/site/limits"
import type { PickedFile } from "@pages-publisher/core/site/picked"
import type { Counted } from "@pages-publisher/core/site/takeSnapshot"

/** Options as a line between threads can carry them. */
export interface CarriedOptions {
  readonly root: string | null
  readonly limits: Limits
  /** In the clear: it goes from one thread of the page to another, and a site is searched for it. */
  readonly ownToken: string | null
  readonly allowSecrets: ReadonlyArray<string>
}

/** What the page says to the worker: first some files at a time, then what to do with them, then questions. */
export type Question =
  | { readonly _tag: "Files"; readonly files: ReadonlyArray<PickedFile> }
  | { readonly _tag: "Take"; readonly given: Omit<Given, "files">; readonly options: CarriedOptions }
  | { readonly _tag: "Bytes"; readonly id: number; readonly path: string }
  | { readonly _tag: "UnderPath"; readonly id: number; readonly path: string }
  /** Nobody needs the snapshot any more, or ever will. */
  | { readonly _tag: "End" }

export interface CarriedFile {
  readonly path: string
  readonly blobId: string
  readonly size: number
}

/** What the worker answers. */
export type Answer =
  | ({ readonly _tag: "Reading" } & Counted)
  /** Some of the files at a time, so that no single message takes long. */
  | { readonly _tag: "Hashed"; readonly files: ReadonlyArray<CarriedFile> }
  | {
      readonly _tag: "Taken"
      readonly root: string
      readonly leftOut: ReadonlyArray<LeftOut>
      readonly warnings: ReadonlyArray<typeof Warning.Encoded>
    }
  | { readonly _tag: "Refused"; readonly problems: ReadonlyArray<typeof Problem.Encoded> }
  | { readonly _tag: "Bytes"; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly _tag: "Unread"; readonly id: number; readonly problem: typeof Problem.Encoded }
  | { readonly _tag: "Warnings"; readonly id: number; readonly warnings: ReadonlyArray<typeof Warning.Encoded> }
  /** A mistake of ours. */
  | { readonly _tag: "Broken"; readonly cause: string }
