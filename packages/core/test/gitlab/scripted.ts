import { HttpClient, HttpClientError, type HttpClientRequest, HttpClientResponse } from "@effect/platform"
import { Clock, Effect, Either, Layer, Redacted } from "effect"
import { Credentials } from "../../src/gitlab/Credentials.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { Host } from "../../src/model/Host.ts"

export const secret = "not-a-real-token-0123456789"

/** An error is what fetch fails with; an effect answers when it is done, if ever. */
export type Answer = (url: URL) => Response | Error | Effect.Effect<Response>

/** What a GitLab answers, one after the other; the last one again and again. */
export type Script = ReadonlyArray<Answer>

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } })

export const text =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers: { "content-type": "text/plain", ...headers } })

/** What Node's fetch fails with: the reason is a cause of the failure. */
export const broken = (code: string) => () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) })

/** The connection stands, and nothing comes. */
export const silent = () => Effect.never

/** The connection ends within the body. */
export const cutOff = (status: number) => () => {
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('{"id":'))
      stream.error(new TypeError("terminated"))
    }
  })
  return new Response(body, { status, headers: { "content-type": "application/json" } })
}

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: HttpClientRequest.HttpClientRequest["headers"]
  /** The request's JSON; undefined where it has no body. */
  readonly body: unknown
  /** Milliseconds on the test's clock. */
  readonly at: number
}

const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): unknown =>
  body._tag === "Uint8Array" ? JSON.parse(new TextDecoder().decode(body.body)) : undefined

interface Line {
  readonly host?: string
  readonly token?: string
}

/** GitLab over a line on which somebody answers, and what was asked there. */
export const connected = (
  answerTo: (asked: Asked, before: number) => Answer | undefined,
  { host = "https://gitlab.example/root", token = secret }: Line = {}
) => {
  const asked: Array<Asked> = []
  const http = HttpClient.make((request, url) =>
    Effect.gen(function* () {
      const at = yield* Clock.currentTimeMillis
      const { headers, method } = request
      const question = { method, url: url.href, headers, body: bodyOf(request), at }
      const answer = answerTo(question, asked.length)
      asked.push(question)
      if (answer === undefined) return yield* Effect.dieMessage(`nobody expects ${method} ${url.href}`)
      const result = answer(url)
      if (result instanceof Error) {
        return yield* new HttpClientError.RequestError({ request, reason: "Transport", cause: result })
      }
      return HttpClientResponse.fromWeb(request, result instanceof Response ? result : yield* result)
    })
  )
  const layer = GitLab.layer.pipe(
    Layer.provideMerge(Layer.succeed(HttpClient.HttpClient, http)),
    Layer.provideMerge(
      Layer.succeed(Credentials, { host: Either.getOrThrow(Host.parse(host)), token: Redacted.make(token) })
    )
  )
  return { layer, asked }
}

/** GitLab over a line that answers by script, whatever is asked. */
export const scripted = (script: Script, line?: Line) =>
  connected((_, before) => script[Math.min(before, script.length - 1)], line)
