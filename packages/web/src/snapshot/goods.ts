import { BlobId } from "@pages-publisher/core/model/BlobId"
import { parseSitePath, type SitePath } from "@pages-publisher/core/model/SitePath"
import { Problem } from "@pages-publisher/core/problems/Problem"
import { Problems } from "@pages-publisher/core/problems/Problems"
import type { Goods } from "@pages-publisher/core/publish/Goods"
import { BlobFile } from "@pages-publisher/core/site/BlobFile"
import { indexPath } from "@pages-publisher/core/site/check"
import type { Given } from "@pages-publisher/core/site/given"
import { nextTask } from "@pages-publisher/core/site/nextTask"
import { restful } from "@pages-publisher/core/site/restful"
import type { Snapshot, SnapshotFile } from "@pages-publisher/core/site/Snapshot"
import { Effect, Either, Redacted, Schema, type Scope } from "effect"
import { asking, type Ask, contentOf, warningsOf } from "./asking.ts"
import type { Endpoint } from "./Endpoint.ts"
import type { Answer, CarriedFile, Question } from "./messages.ts"

/** Files in one message: browsers take their time to hand one over. */
const together = 5

const problemsOf = Schema.decodeSync(Schema.Array(Problem))

/** Starts a worker that ends with the scope. */
export type Start = Effect.Effect<Endpoint<Answer, Question>, never, Scope.Scope>

/**
 * What was given, with a snapshot that a worker takes. The worker stays as long as the scope does, for it reads the
 * files again when they are sent; the end of the scope ends it, whatever it is at.
 */
export const goods = (given: Given, start: Start): Goods<Scope.Scope> => ({
  name: given.name,
  snapshot: (options, onRead) =>
    Effect.gen(function* () {
      const worker = yield* start
      const { answers, ask } = yield* asking(worker)
      const { files, ...others } = given
      const rest = restful()
      for (let at = 0; at < files.length; at += together) {
        worker.send({ _tag: "Files", files: files.slice(at, at + together) })
        yield* rest
      }
      const ownToken = options.ownToken === null ? null : Redacted.value(options.ownToken)
      worker.send({ _tag: "Take", given: others, options: { ...options, ownToken } })
      const hashed = new Map<SitePath, SnapshotFile>()
      while (true) {
        const answer = yield* answers.take
        switch (answer._tag) {
          case "Reading":
            yield* onRead({ files: answer.files, bytes: answer.bytes })
            break
          case "Hashed":
            for (const carried of answer.files) {
              const file = fileOf(carried, ask)
              hashed.set(file.path, file)
            }
            yield* nextTask
            break
          case "Refused":
            return yield* Problems.of(problemsOf(answer.problems))
          case "Taken":
            return yield* snapshotOf(answer, hashed, ask)
          case "Broken":
            return yield* Effect.dieMessage(answer.cause)
        }
      }
    })
})

const fileOf = ({ blobId, path, size }: CarriedFile, ask: Ask): SnapshotFile =>
  new BlobFile(Either.getOrThrow(parseSitePath(path)), BlobId.make(blobId), contentOf(ask, path, size))

const snapshotOf = (
  { leftOut, root, warnings }: Extract<Answer, { readonly _tag: "Taken" }>,
  files: ReadonlyMap<SitePath, SnapshotFile>,
  ask: Ask
): Effect.Effect<Snapshot> => {
  const index = files.get(indexPath)
  if (index === undefined) return Effect.dieMessage("a site without a first page")
  let size = 0
  for (const file of files.values()) size += file.size
  return Effect.succeed({
    files,
    index,
    size,
    root,
    leftOut,
    warnings: warningsOf(warnings),
    underPath: ask.underPath
  })
}
