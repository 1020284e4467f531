import type { HttpClientError, HttpClientResponse } from "@effect/platform"
import { Effect, Stream } from "effect"

/** The body byte for byte and to its end, as only a file is read. */
export const readFileBody = (
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<Uint8Array, HttpClientError.ResponseError> =>
  response.stream.pipe(
    Stream.runCollect,
    Effect.map((pieces) => joined([...pieces])),
    Effect.catchIf(
      ({ reason }) => reason === "EmptyBody",
      () => Effect.succeed(new Uint8Array())
    )
  )

const joined = (pieces: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
