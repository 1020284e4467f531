import { inflateRawSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Either, Exit, Stream } from "effect"
import * as fc from "fast-check"
import { parseSitePath } from "../../../src/model/SitePath.ts"
import { guides } from "../../../src/problems/Problem.ts"
import { type Inflate, platformInflate } from "../../../src/site/zip/Inflate.ts"
import { zip } from "../../../src/site/zip/zip.ts"
import { concat, encode, field, makeZip } from "./makeZip.ts"
import { archiveOf, leaves } from "./reading.ts"

/** Without waiting for another thread for each file, so that more archives can be tried. */
const inflate: Inflate = {
  ...platformInflate,
  whole: (deflated, most) =>
    Effect.try({
      try: () => inflateRawSync(deflated, { maxOutputLength: Math.max(most, 1) }),
      catch: () => "bad-data" as const
    })
}

const good = await Promise.all([
  makeZip([
    { name: "index.html", content: "<!doctype html>".repeat(9), descriptor: "signed", mode: 0o100644 },
    { name: "css/", mode: 0o040755 },
    { name: "css/app.css", content: "a{}", method: 0, extra: field(0x5455, encode("12345")) },
    { name: "home", content: "index.html", mode: 0o120777 }
  ]),
  makeZip([{ name: "één", content: encode("x".repeat(99)), zip64: true }], { zip64: true, comment: encode("hello") }),
  makeZip([{ name: "a\\b", system: 0, content: "b" }, { name: "c" }], { prefix: encode("MZ an installer") })
])

type Mutation = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const at = (where: number, bytes: Uint8Array) => Math.floor(where * bytes.byteLength)
const interesting = fc.constantFrom(0, 1, 2, 8, 0x1e, 0x2f, 0x50, 0x5c, 0x7f, 0x80, 0xff)

const set = fc
  .tuple(place, fc.array(fc.oneof(interesting, fc.nat(255)), { minLength: 1, maxLength: 9 }))
  .map(([where, values]): Mutation => (bytes) => {
    const changed = bytes.slice()
    changed.set(values.slice(0, bytes.byteLength - at(where, bytes)), at(where, bytes))
    return changed
  })
const cut = fc.tuple(place, fc.nat(60)).map(
  ([where, length]): Mutation =>
    (bytes) =>
      concat(bytes.subarray(0, at(where, bytes)), bytes.subarray(at(where, bytes) + length))
)
const splice = fc.tuple(place, place, fc.nat(120)).map(
  ([where, from, length]): Mutation =>
    (bytes) =>
      concat(
        bytes.subarray(0, at(where, bytes)),
        bytes.subarray(at(from, bytes), at(from, bytes) + length),
        bytes.subarray(at(where, bytes))
      )
)
const truncate = place.map(
  (where): Mutation =>
    (bytes) =>
      bytes.slice(0, at(where, bytes))
)

/** Everything that can be read is read, and every way to fail has to be a problem of ours. */
const readAll = (bytes: Uint8Array<ArrayBuffer>) =>
  Effect.gen(function* () {
    const found = yield* Effect.flatMap(zip(archiveOf(bytes), inflate).open, leaves)
    for (const leaf of found) {
      assert.isTrue(Either.isRight(parseSitePath(leaf.path)), leaf.path)
      if (leaf._tag === "Flaw") continue
      const read = yield* Effect.either(Effect.all([leaf.bytes, Stream.runCount(leaf.chunks)]))
      if (Either.isLeft(read)) assert.property(guides, read.left._tag)
      else assert.strictEqual(read.right[0].byteLength, leaf.size)
    }
    return found.length
  })

describe("a zip file that was tampered with", () => {
  it(
    "is read or refused by name, and never leads outside",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...good),
          fc.array(fc.oneof({ weight: 6, arbitrary: set }, cut, splice, truncate), { minLength: 1, maxLength: 4 }),
          async (bytes, mutations) => {
            const changed = mutations.reduce((sofar, mutate) => mutate(sofar), bytes)
            const exit = await Effect.runPromiseExit(readAll(changed))
            if (Exit.isSuccess(exit)) return
            assert.isTrue(Cause.isFailType(exit.cause), Cause.pretty(exit.cause))
          }
        ),
        { numRuns: 1500, seed: 20261121 }
      ),
    30_000
  )

  it("was no such thing before", async () => {
    const counts = await Promise.all(good.map((bytes) => Effect.runPromise(readAll(bytes))))
    assert.deepStrictEqual(counts, [3, 1, 2])
  })
})
