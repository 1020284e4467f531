import { Effect, Option, Stream } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { ProjectRef } from "../gitlab/Pipelines.ts"
import type { BlobId } from "../model/BlobId.ts"
import { AppGone } from "../problems/AppGone.ts"
import { HostAnswerUnexpected } from "../problems/HostAnswerUnexpected.ts"
import type { Problem } from "../problems/Problem.ts"
import type { Delivery } from "../publish/Delivery.ts"
import { publicFolder } from "../publish/layout.ts"
import type { RepoFile } from "../publish/RepoFile.ts"
import { BlobFile } from "../site/BlobFile.ts"
import { BlobHasher, type Content } from "../site/BlobHasher.ts"

/** Files asked for at once. */
const atOnce = 6
/** Bytes of files that are kept; what comes after them is asked for again when it is sent. */
const mostKept = 64 * 1024 * 1024

/**
 * A delivery that asks GitLab for the bytes of an older commit's files, and only of those that have to be sent: what
 * the branch has already, under whatever name, needs none.
 */
export const withContents = (
  delivery: typeof Delivery.Service,
  project: ProjectRef,
  commit: string
): Effect.Effect<typeof Delivery.Service, never, GitLab> =>
  Effect.map(GitLab, (gitlab) => {
    const known = new Map<BlobId, Content>()
    let kept = 0

    const fetched = ({ blobId, path }: RepoFile): Effect.Effect<Uint8Array, Problem, BlobHasher> =>
      Effect.gen(function* () {
        const hasher = yield* BlobHasher
        const found = yield* gitlab.files.bytes(project.id, path, commit)
        if (Option.isNone(found)) return yield* new AppGone({ projectUrl: project.webUrl, evidence: null })
        const { bytes, evidence } = found.value
        const hashed = yield* hasher.hash(held(bytes))
        return hashed.blobId === blobId
          ? bytes
          : yield* new HostAnswerUnexpected({ host: gitlab.host.base, part: "body", field: null, evidence })
      })

    const contentOf = (file: RepoFile): Effect.Effect<Content, Problem, BlobHasher> =>
      Effect.gen(function* () {
        const before = known.get(file.blobId)
        if (before !== undefined) return before
        const hasher = yield* BlobHasher
        const bytes = yield* fetched(file)
        const isKept = kept + bytes.byteLength <= mostKept
        if (isKept) kept += bytes.byteLength
        const again = Effect.provideService(fetched(file), BlobHasher, hasher)
        const content = isKept
          ? held(bytes)
          : { size: bytes.byteLength, bytes: again, chunks: Stream.fromEffect(again) }
        known.set(file.blobId, content)
        return content
      })

    const loaded = (files: ReadonlyArray<RepoFile>) =>
      Effect.forEach(
        files,
        (file): Effect.Effect<RepoFile, Problem, BlobHasher> =>
          // All of the site is the older commit's; our own files beside it are written anew.
          file.path.startsWith(publicFolder)
            ? Effect.map(contentOf(file), (content) => new BlobFile(file.path, file.blobId, content))
            : Effect.succeed(file),
        { concurrency: atOnce }
      )

    return {
      ...delivery,
      deliver: (shipment, onSent) =>
        Effect.gen(function* () {
          const plan = {
            ...shipment.plan,
            add: yield* loaded(shipment.plan.add),
            update: yield* loaded(shipment.plan.update)
          }
          return yield* delivery.deliver({ ...shipment, plan }, onSent)
        })
    }
  })

const held = (bytes: Uint8Array): Content => ({
  size: bytes.byteLength,
  bytes: Effect.succeed(bytes),
  chunks: Stream.make(bytes)
})
