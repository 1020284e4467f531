import { Problem } from "@pages-publisher/core/problems/Problem"
import { problemsOf } from "@pages-publisher/core/problems/Problems"
import { Warning } from "@pages-publisher/core/problems/Warning"
import type { Goods } from "@pages-publisher/core/publish/Goods"
import type { SnapshotOptions } from "@pages-publisher/core/site/SnapshotOptions"
import { Effect, Redacted, Schema, type Scope } from "effect"

/** What is asked of a snapshot besides its source, as JSON can carry it. */
export interface Asked {
  readonly root?: string
  readonly allowSecrets?: ReadonlyArray<string>
  readonly token?: string
  readonly limits?: Partial<SnapshotOptions["limits"]>
}

const told = Schema.encodeSync(Schema.Array(Problem))
const warned = Schema.encodeSync(Schema.Array(Warning))

export const optionsOf = ({ allowSecrets, limits, root, token }: Asked): SnapshotOptions => ({
  root: root ?? null,
  allowSecrets: allowSecrets ?? [],
  ownToken: token === undefined ? null : Redacted.make(token),
  limits: { file: 10 * 1024 ** 2, site: null, entries: 200_000, ...limits }
})

/** All that a snapshot says of a site, or all that is wrong with it, as JSON can carry it. */
export const outcomeOf = ({ snapshot }: Goods<Scope.Scope>, asked: Asked) =>
  snapshot(optionsOf(asked), () => Effect.void).pipe(
    Effect.flatMap((taken) =>
      Effect.map(taken.underPath("/acme/menu"), (underPath) => ({
        files: Array.from(taken.files.values(), ({ blobId, path, size }) => [path, blobId, size] as const),
        index: taken.index.path,
        size: taken.size,
        root: taken.root,
        leftOut: taken.leftOut,
        warnings: warned(taken.warnings),
        underPath: warned(underPath),
        problems: []
      }))
    ),
    Effect.catchAll((failure) => Effect.succeed({ problems: told(problemsOf(failure)) })),
    Effect.scoped,
    Effect.runPromise
  )
