import type { HttpClientError, HttpClientResponse } from "@effect/platform"
import { type Duration, Effect, Stream } from "effect"

/** The body byte for byte and to its end, however long that takes, as long as something comes now and then. */
export const readFileBody = <E>(
  response: HttpClientResponse.HttpClientResponse,
  { longest, onSilence }: { readonly longest: Duration.Duration; readonly onSilence: () => E }
): Effect.Effect<Uint8Array, HttpClientError.ResponseError | E> =>
  response.stream.pipe(
    Stream.catchAll((error) => (error.reason === "EmptyBody" ? Stream.empty : Stream.fail(error))),
    Stream.timeoutFail(onSilence, longest),
    Stream.runCollect,
    Effect.map((pieces) => joined([...pieces]))
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
