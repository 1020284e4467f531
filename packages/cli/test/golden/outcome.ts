import { Problem } from "@pages-publisher/core/problems/Problem"
import { problemsOf } from "@pages-publisher/core/problems/Problems"
import { Warning } from "@pages-publisher/core/problems/Warning"
import type { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import type { SnapshotOptions } from "@pages-publisher/core/site/SnapshotOptions"
import type { Source } from "@pages-publisher/core/site/Source"
import { takeSnapshot } from "@pages-publisher/core/site/takeSnapshot"
import { Effect, type Layer, Redacted, Schema } from "effect"

/** What is asked of a snapshot besides its source, as JSON can carry it. */
export interface Asked {
  readonly root?: string
  readonly allowSecrets?: ReadonlyArray<string>
  readonly token?: string
  readonly limits?: Partial<SnapshotOptions["limits"]>
}

/** All that a snapshot says of a site, or all that is wrong with it. */
export type Outcome =
  | {
      readonly files: ReadonlyArray<readonly [path: string, blobId: string]>
      readonly root: string
      readonly leftOut: ReadonlyArray<unknown>
      readonly warnings: ReadonlyArray<unknown>
      readonly underPath: ReadonlyArray<unknown>
    }
  | { readonly problems: ReadonlyArray<typeof Problem.Encoded> }

const told = Schema.encodeSync(Schema.Array(Problem))
const warned = Schema.encodeSync(Schema.Array(Warning))

const optionsOf = ({ allowSecrets, limits, root, token }: Asked): SnapshotOptions => ({
  root: root ?? null,
  allowSecrets: allowSecrets ?? [],
  ownToken: token === undefined ? null : Redacted.make(token),
  limits: { file: 10 * 1024 ** 2, site: null, entries: 200_000, ...limits }
})

/** Whatever the source is called, so that a folder and an archive of it can be compared. */
export const outcomeOf = (source: Source, asked: Asked, hasher: Layer.Layer<BlobHasher>): Promise<Outcome> =>
  takeSnapshot({ ...source, name: "menu" }, optionsOf(asked)).pipe(
    Effect.provide(hasher),
    Effect.match({
      onFailure: (failure): Outcome => ({ problems: told(problemsOf(failure)) }),
      onSuccess: ({ files, leftOut, root, underPath, warnings }): Outcome => ({
        files: Array.from(files.values(), ({ blobId, path }) => [path, blobId] as const).sort(([one], [other]) =>
          one < other ? -1 : 1
        ),
        root,
        leftOut: [...leftOut].sort((one, other) => (one.path < other.path ? -1 : 1)),
        warnings: warned(warnings),
        underPath: warned(Effect.runSync(underPath("/acme/menu")))
      })
    }),
    Effect.runPromise
  )
