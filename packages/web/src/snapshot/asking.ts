import { Problem } from "@pages-publisher/core/problems/Problem"
import { Warning } from "@pages-publisher/core/problems/Warning"
import type { Content } from "@pages-publisher/core/site/BlobHasher"
import { Deferred, Effect, Queue, Schema, Stream } from "effect"
import type { Endpoint } from "./Endpoint.ts"
import type { Answer, Question } from "./messages.ts"

const problemOf = Schema.decodeSync(Problem)
export const warningsOf = Schema.decodeSync(Schema.Array(Warning))

type Reply = Extract<Answer, { readonly id: number }>
/** What comes in its own time. */
type News = Exclude<Answer, Reply>

/** Questions to a worker that has taken its snapshot. */
export interface Ask {
  readonly bytes: (path: string) => Effect.Effect<Uint8Array, Problem>
  readonly underPath: (path: string) => Effect.Effect<ReadonlyArray<Warning>>
}

/** A line to a worker, with each answer at the question that it belongs to. */
export const asking = Effect.fnUntraced(function* (worker: Endpoint<Answer, Question>) {
  const answers = yield* Queue.unbounded<News>()
  const open = new Map<number, Deferred.Deferred<Reply>>()
  let last = 0
  worker.listen((answer) => {
    if ("id" in answer) {
      const asked = open.get(answer.id)
      open.delete(answer.id)
      if (asked !== undefined) Deferred.unsafeDone(asked, Effect.succeed(answer))
      return
    }
    if (answer._tag === "Broken") {
      for (const asked of open.values()) Deferred.unsafeDone(asked, Effect.dieMessage(answer.cause))
    }
    answers.unsafeOffer(answer)
  })
  const asked = (question: (id: number) => Question): Effect.Effect<Reply> =>
    Effect.gen(function* () {
      last += 1
      const id = last
      const reply = yield* Deferred.make<Reply>()
      open.set(id, reply)
      worker.send(question(id))
      return yield* Effect.ensuring(
        Deferred.await(reply),
        Effect.sync(() => open.delete(id))
      )
    })
  const ask: Ask = {
    bytes: (path) =>
      Effect.flatMap(
        asked((id) => ({ _tag: "Bytes", id, path })),
        (reply): Effect.Effect<Uint8Array, Problem> =>
          reply._tag === "Bytes"
            ? Effect.succeed(reply.bytes)
            : reply._tag === "Unread"
              ? Effect.fail(problemOf(reply.problem))
              : strange
      ),
    underPath: (path) =>
      Effect.flatMap(
        asked((id) => ({ _tag: "UnderPath", id, path })),
        (reply) => (reply._tag === "Warnings" ? Effect.succeed(warningsOf(reply.warnings)) : strange)
      )
  }
  return { answers, ask }
})

const strange = Effect.dieMessage("an answer to another question")

/** A file's content, read by the worker each time it is asked for. */
export const contentOf = ({ bytes }: Ask, path: string, size: number): Content => {
  const whole = Effect.suspend(() => bytes(path))
  return { size, bytes: whole, chunks: Stream.fromEffect(whole) }
}
