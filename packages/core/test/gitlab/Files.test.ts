import { assert, describe, it } from "@effect/vitest"
import { Effect, Either, Fiber, Option, Stream, TestClock } from "effect"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { json, scripted } from "./scripted.ts"

const pieces = ["Sou", "p", " of", " the", " d", "ay"]

/** A file of which each piece takes this long on the test's clock. */
const slow = (seconds: number) => () =>
  Effect.map(Effect.runtime(), (runtime) => {
    const body = Stream.fromIterable(pieces).pipe(
      Stream.tap(() => Effect.sleep(`${seconds} seconds`)),
      Stream.map((piece) => new TextEncoder().encode(piece))
    )
    return new Response(Stream.toReadableStreamRuntime(body, runtime))
  })

const asking = (answer: Parameters<typeof scripted>[0][number]) =>
  Effect.gen(function* () {
    const { layer } = scripted([answer])
    const asked = Effect.flatMap(GitLab, ({ files }) => files.bytes(7, "public/menu.txt", "abc"))
    const fiber = yield* Effect.fork(Effect.either(Effect.provide(asked, layer)))
    while (fiber.unsafePoll() === null) yield* TestClock.adjust("10 seconds")
    return yield* Fiber.join(fiber)
  })

describe("a file's bytes", () => {
  it.effect("may take minutes, as long as some of them come", () =>
    Effect.gen(function* () {
      const { bytes } = Option.getOrThrow(Either.getOrThrow(yield* asking(slow(20))))
      assert.strictEqual(new TextDecoder().decode(bytes), pieces.join(""))
    })
  )

  it.effect("are not waited for where none come any more", () =>
    Effect.gen(function* () {
      const problem = Either.getOrThrow(Either.flip(yield* asking(slow(50))))
      assert.strictEqual(problem._tag, "HostTimeout")
    })
  )

  it.effect("may be none, and may not be there", () =>
    Effect.gen(function* () {
      const empty = Option.getOrThrow(Either.getOrThrow(yield* asking(() => new Response(null, { status: 200 }))))
      assert.strictEqual(empty.bytes.byteLength, 0)
      const gone = json(404, { message: "404 File Not Found" })
      assert.isTrue(Option.isNone(Either.getOrThrow(yield* asking(gone))))
    })
  )
})
