import { type Answer, type Headers, json } from "./Answer.ts"

/** Thrown by a handler to end the request with one of the five error shapes (contract 1.2). */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(`${answer.status}`)
    this.answer = answer
  }
}

/** Shape A: one text. */
export const message = (status: number, text: string, headers: Headers = {}): Refusal =>
  new Refusal(json(status, { message: text }, headers))

/** Shape B: texts by field. */
export const invalid = (fields: Readonly<Record<string, readonly string[]>>): Refusal =>
  new Refusal(json(400, { message: fields }))

/** Shape C: before the endpoint runs. */
export const error = (status: number, text: string): Refusal => new Refusal(json(status, { error: text }))

/** Shape D: state of the token. */
export const tokenState = (status: 401 | 403, code: string, description: string, scope?: string): Refusal =>
  new Refusal(
    json(
      status,
      { error: code, error_description: description, ...(scope === undefined ? {} : { scope }) },
      status === 401
        ? {
            "WWW-Authenticate": `Bearer realm="The API", error="${code}", error_description="${description}"`
          }
        : {}
    )
  )

/** Shape E: the limiter of one endpoint. */
export const tooManyRequests = (
  retryAfterSeconds: number | null,
  text = "This endpoint has been requested too many times. Try again later."
): Refusal =>
  new Refusal(
    json(
      429,
      { message: { error: text } },
      retryAfterSeconds === null ? {} : { "Retry-After": String(retryAfterSeconds) }
    )
  )

export const badRequest = (reason: string): Refusal => message(400, `400 Bad request - ${reason}`)

export const unauthorized = (): Refusal =>
  message(401, "401 Unauthorized", {
    "WWW-Authenticate": `Bearer realm="The API", error="unauthorized", error_description="401 Unauthorized"`
  })

export const forbidden = (reason?: string): Refusal =>
  message(403, reason === undefined ? "403 Forbidden" : `403 Forbidden - ${reason}`)

/** A named thing is missing or hidden: `404 Project Not Found`. */
export const notFound = (resource: string): Refusal => message(404, `404 ${resource} Not Found`)

/** A database row is missing: lower-case f. */
export const rowNotFound = (): Refusal => message(404, "404 Not found")

/** An endpoint refuses by itself: capital F. */
export const endpointNotFound = (): Refusal => message(404, "404 Not Found")
