import { Problem } from "@pages-publisher/core/problems/Problem"
import { problemsOf } from "@pages-publisher/core/problems/Problems"
import { SiteChangedWhileReading } from "@pages-publisher/core/problems/SiteChangedWhileReading"
import { Warning } from "@pages-publisher/core/problems/Warning"
import { given } from "@pages-publisher/core/site/given"
import type { PickedFile } from "@pages-publisher/core/site/picked"
import type { Snapshot, SnapshotFile } from "@pages-publisher/core/site/Snapshot"
import { takeSnapshot } from "@pages-publisher/core/site/takeSnapshot"
import { Cause, Deferred, Effect, Queue, Redacted, Schema } from "effect"
import type { Endpoint } from "./Endpoint.ts"
import type { Answer, CarriedOptions, Question } from "./messages.ts"

/** Files in one message. */
const together = 100

const problemsTold = Schema.encodeSync(Schema.Array(Problem))
const problemTold = Schema.encodeSync(Problem)
const warningsTold = Schema.encodeSync(Schema.Array(Warning))

type Page = Endpoint<Question, Answer>

/** The worker's side: takes one snapshot, and then gives its files' bytes until nobody needs it any more. */
export const serve = (page: Page) =>
  Effect.gen(function* () {
    const questions = yield* Queue.unbounded<Asked>()
    const end = yield* Deferred.make<void>()
    page.listen((question) => {
      if (question._tag === "End") Deferred.unsafeDone(end, Effect.void)
      else questions.unsafeOffer(question)
    })
    yield* Effect.raceFirst(conversation(page, questions), Deferred.await(end))
  })

type Asked = Exclude<Question, { readonly _tag: "End" }>

const conversation = (page: Page, questions: Queue.Dequeue<Asked>) =>
  Effect.gen(function* () {
    const files: Array<PickedFile> = []
    let question = yield* questions.take
    for (; question._tag === "Files"; question = yield* questions.take) files.push(...question.files)
    if (question._tag !== "Take") return yield* Effect.dieMessage("a question before there is a snapshot")
    const { given: it, options } = question
    const taken = yield* Effect.either(
      takeSnapshot(given({ ...it, files }), optionsOf(options), (soFar) =>
        Effect.sync(() => page.send({ _tag: "Reading", ...soFar }))
      )
    )
    if (taken._tag === "Left") return page.send({ _tag: "Refused", problems: problemsTold(problemsOf(taken.left)) })
    const snapshot = taken.right
    tell(page, snapshot)
    const byName = new Map<string, SnapshotFile>(snapshot.files)
    while (true) yield* Effect.fork(answer(page, snapshot, byName, yield* questions.take))
  }).pipe(Effect.catchAllCause((cause) => Effect.sync(() => page.send({ _tag: "Broken", cause: Cause.pretty(cause) }))))

const optionsOf = ({ ownToken, ...others }: CarriedOptions) => ({
  ...others,
  ownToken: ownToken === null ? null : Redacted.make(ownToken)
})

const tell = (page: Page, { files, leftOut, root, warnings }: Snapshot) => {
  const all = Array.from(files.values(), ({ blobId, path, size }) => ({ path, blobId, size }))
  for (let at = 0; at < all.length; at += together) page.send({ _tag: "Hashed", files: all.slice(at, at + together) })
  page.send({ _tag: "Taken", root, leftOut, warnings: warningsTold(warnings) })
}

const answer = (page: Page, snapshot: Snapshot, files: ReadonlyMap<string, SnapshotFile>, question: Asked) =>
  Effect.gen(function* () {
    if (question._tag === "UnderPath") {
      const warnings = yield* snapshot.underPath(question.path)
      return page.send({ _tag: "Warnings", id: question.id, warnings: warningsTold(warnings) })
    }
    const file = question._tag === "Bytes" ? files.get(question.path) : undefined
    if (question._tag !== "Bytes" || file === undefined) return yield* Effect.dieMessage("a question about no file")
    const { id } = question
    return yield* Effect.match(file.bytes, {
      // The buffer is nobody else's: each time the file is read anew.
      onSuccess: (bytes) => {
        const whole = owned(bytes)
        page.send({ _tag: "Bytes", id, bytes: whole }, [whole.buffer])
      },
      onFailure: (problem) => page.send({ _tag: "Unread", id, problem: problemTold(sinceHashed(problem, file.path)) })
    })
  }).pipe(Effect.catchAllCause((cause) => Effect.sync(() => page.send({ _tag: "Broken", cause: Cause.pretty(cause) }))))

const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : bytes.slice()

/** It could be read once. That it cannot any more is how browsers say that somebody wrote to it. */
const sinceHashed = (problem: Problem, path: string): Problem =>
  problem._tag === "SiteUnreadable" ? new SiteChangedWhileReading({ files: [path] }) : problem
