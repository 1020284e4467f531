import { Effect, Stream } from "effect"
import type { Problem } from "../../problems/Problem.ts"

/** Undoes Deflate, without a header of zlib or gzip. Every runtime has its own way that is fastest. */
export interface Inflate {
  /** Small content at once; no more than a little over `most` bytes are ever made of it. */
  readonly whole: (
    deflated: Uint8Array<ArrayBuffer>,
    most: number
  ) => Effect.Effect<Uint8Array, "bad-data" | "too-much">
  /** Large content, of which only a piece is in memory at a time. */
  readonly pieces: (
    deflated: Stream.Stream<Uint8Array<ArrayBuffer>, Problem>
  ) => Stream.Stream<Uint8Array, Problem | "bad-data">
}

/** What browsers and Node have in common. */
export const platformInflate: Inflate = {
  whole: (deflated, most) =>
    Effect.flatMap(
      Effect.tryPromise({ try: () => gather(deflated, most), catch: () => "bad-data" as const }),
      (content) => (content === undefined ? Effect.fail("too-much" as const) : Effect.succeed(content))
    ),
  pieces: (deflated) =>
    Stream.unwrapScoped(
      Effect.gen(function* () {
        const { readable, writable } = new DecompressionStream("deflate-raw")
        const writer = writable.getWriter()
        yield* Effect.addFinalizer(() => Effect.promise(() => writer.abort().catch(() => undefined)))
        const feed = deflated.pipe(
          Stream.runForEach((piece) => waited(() => writer.write(piece))),
          Effect.zipRight(waited(() => writer.close()))
        )
        const inflated = Stream.fromReadableStream({ evaluate: () => readable, onError: () => "bad-data" as const })
        return Stream.merge(inflated, Stream.drain(Stream.fromEffect(feed)), { haltStrategy: "left" })
      })
    )
}

const waited = (writing: () => Promise<void>) => Effect.tryPromise({ try: writing, catch: () => "bad-data" as const })

/** Nothing where there is more than `most`. */
const gather = async (deflated: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> => {
  const { readable, writable } = new DecompressionStream("deflate-raw")
  const writer = writable.getWriter()
  // What is wrong with the data is told to the reader too, who is the one to be asked.
  void writer.write(deflated).catch(() => undefined)
  void writer.close().catch(() => undefined)
  const reader = readable.getReader()
  const pieces: Array<Uint8Array> = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    length += next.value.byteLength
    if (length > most) {
      await reader.cancel()
      return undefined
    }
  }
  return joined(pieces, length)
}

/** Pieces of so many bytes together, as one. */
export const joined = (pieces: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
