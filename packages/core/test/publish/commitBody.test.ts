import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as fc from "fast-check"
import { base64Length, Base64Writer } from "../../src/publish/Base64Writer.ts"
import type { Action } from "../../src/publish/actions.ts"
import { bodyLength, commitBody } from "../../src/publish/commitBody.ts"
import { partsOf } from "../../src/publish/parts.ts"
import { type RepoFile, textFile } from "../../src/publish/RepoFile.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"

const create = (path: string, text: string) =>
  Effect.map(textFile(path, text), (file): Action => ({ action: "create", path, file }))

describe("Base64Writer", () => {
  it("writes what Node writes, whatever the pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 })), (pieces) => {
        const whole = Buffer.concat(pieces)
        const target = new Uint8Array(base64Length(whole.byteLength))
        const writer = new Base64Writer(target, 0)
        for (const piece of pieces) writer.write(piece)
        assert.strictEqual(writer.end(), target.byteLength)
        assert.strictEqual(Buffer.from(target).toString("latin1"), whole.toString("base64"))
      })
    )
  })
})

describe("commitBody", () => {
  it.effect("is the JSON that GitLab expects, to the byte as long as announced", () =>
    Effect.gen(function* () {
      const actions: ReadonlyArray<Action> = [
        { action: "delete", path: 'public/quote".txt' },
        { action: "move", from: "public/ü", path: "public/v" },
        yield* create("public/index.html", "<h1>Héllo</h1>\n"),
        yield* create("public/empty", "")
      ]
      const body = yield* commitBody("main", 'Version "9"\n', actions)
      assert.deepStrictEqual(JSON.parse(new TextDecoder().decode(body)), {
        branch: "main",
        stats: false,
        commit_message: 'Version "9"\n',
        actions: [
          { action: "delete", file_path: 'public/quote".txt' },
          { action: "move", previous_path: "public/ü", file_path: "public/v" },
          { action: "create", file_path: "public/index.html", encoding: "base64", content: btoa("<h1>HÃ©llo</h1>\n") },
          { action: "create", file_path: "public/empty", encoding: "base64", content: "" }
        ]
      })
    }).pipe(Effect.provide(BlobHasher.webCrypto))
  )

  it.effect("holds a large file, which is written piece by piece", () =>
    Effect.gen(function* () {
      const text = "film".repeat(100_000)
      const body = yield* commitBody("main", "m", [yield* create("public/film.mp4", text)])
      const { actions } = JSON.parse(new TextDecoder().decode(body)) as {
        readonly actions: ReadonlyArray<{ readonly content: string }>
      }
      assert.strictEqual(actions[0]?.content, btoa(text))
    }).pipe(Effect.provide(BlobHasher.webCrypto))
  )

  const changing = (then: string) =>
    Effect.gen(function* () {
      const file = yield* textFile("public/a.txt", "first")
      const bytes = new TextEncoder().encode(then)
      const { blobId, path, size } = file
      const changed: RepoFile = { path, blobId, size, bytes: Effect.succeed(bytes), chunks: Stream.make(bytes) }
      return yield* Effect.flip(commitBody("main", "m", [{ action: "create", path: file.path, file: changed }]))
    }).pipe(Effect.provide(BlobHasher.webCrypto))

  it.effect.each(["other", "longer than before", "x"])("notices a file that became %j after it was hashed", (then) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* changing(then), { _tag: "SiteChangedWhileReading", files: ["a.txt"] })
    })
  )
})

describe("partsOf", () => {
  const sized = (index: number, size: number): Action => ({
    action: "create",
    path: `public/${index}`,
    file: { path: `public/${index}`, size, blobId: "0".repeat(40) as never, bytes: Effect.never, chunks: Stream.never }
  })

  it.effect("keeps every action once, in order, and every part within the limits", () =>
    Effect.gen(function* () {
      const mark = yield* textFile(".mark", "x")
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 40 }), (sizes) => {
          const actions = sizes.map((size, index) => sized(index, size))
          const parts = partsOf(actions, mark)
          assert.deepStrictEqual(
            parts.flat().filter(({ path }) => path !== ".mark"),
            actions
          )
          for (const part of parts) {
            const length = part.reduce((sum, action) => sum + bodyLength(action), 0)
            assert.isTrue(part.length === 1 || length <= 10_000_000)
          }
          const marks = parts
            .flat()
            .filter(({ path }) => path === ".mark")
            .map(({ action }) => action)
          assert.deepStrictEqual(marks, parts.length === 1 ? [] : ["create", "delete"])
          if (parts.length > 1) {
            assert.strictEqual(parts[0]?.[0]?.path, ".mark")
            assert.strictEqual(parts.at(-1)?.at(-1)?.path, ".mark")
          }
        })
      )
    }).pipe(Effect.provide(BlobHasher.webCrypto))
  )

  it.effect("never puts more than 5,000 actions in a part", () =>
    Effect.gen(function* () {
      const mark = yield* textFile(".mark", "x")
      const parts = partsOf(
        Array.from({ length: 12_000 }, (_, index) => sized(index, 10)),
        mark
      )
      assert.deepStrictEqual(
        parts.map((part) => part.length),
        [5000, 5000, 2002]
      )
    }).pipe(Effect.provide(BlobHasher.webCrypto))
  )
})
