import type { HttpClientError, HttpClientResponse } from "@effect/platform"
import { Effect, Stream } from "effect"

const megabyte = 1024 * 1024

/**
 * The longest answer that is read, in bytes: a job's log may have 100 MB (contract 9.4), and we need only its end. Of a
 * page for people only the first part is of use.
 */
const longestOf = ({ headers }: HttpClientResponse.HttpClientResponse) => {
  const type = headers["content-type"] ?? ""
  return (type.includes("html") ? 1 : type.includes("json") ? 8 : 64) * megabyte
}

/** The body as text, up to a limit; what comes after that is not waited for. */
export const readBody = (
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<string, HttpClientError.ResponseError> =>
  Effect.suspend(() => {
    const decoder = new TextDecoder()
    const longest = longestOf(response)
    let length = 0
    let text = ""
    return response.stream.pipe(
      Stream.takeUntil((piece) => {
        length += piece.byteLength
        return length >= longest
      }),
      Stream.runForEach((piece) => Effect.sync(() => (text += decoder.decode(piece, { stream: true })))),
      Effect.map(() => text + decoder.decode()),
      Effect.catchIf(
        ({ reason }) => reason === "EmptyBody",
        () => Effect.succeed("")
      )
    )
  })
