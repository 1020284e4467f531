import {
  FetchHttpClient,
  Headers,
  HttpBody,
  HttpClient,
  HttpClientRequest,
  type HttpClientResponse
} from "@effect/platform"
import { Duration, Effect, ParseResult, Redacted, Schema } from "effect"
import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { HostAnswerCutOff } from "../problems/HostAnswerCutOff.ts"
import { HostAnswerUnexpected } from "../problems/HostAnswerUnexpected.ts"
import { HostTimeout } from "../problems/HostTimeout.ts"
import type { Problem } from "../problems/Problem.ts"
import { answerProblem } from "./answer.ts"
import { Credentials } from "./Credentials.ts"
import { addressOf, type Endpoint } from "./Endpoint.ts"
import { readPage } from "./Page.ts"
import { Patience } from "./Patience.ts"
import { readBody } from "./readBody.ts"
import { readFileBody } from "./readFileBody.ts"
import { persistently } from "./persistently.ts"
import type { Refused } from "./Refused.ts"
import { Route } from "./Route.ts"
import { stranger } from "./stranger.ts"
import { transportProblem } from "./transport.ts"

export interface Question {
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** A value to be sent as JSON, or JSON already written as bytes. */
  readonly body?: unknown
  /** What comes is a file, of any length and of any kind. */
  readonly isFile?: boolean
}

export interface Answer {
  readonly text: string
  readonly headers: Headers.Headers
  readonly evidence: Evidence
}

export interface AnsweredBytes {
  readonly bytes: Uint8Array
  readonly evidence: Evidence
}

export type WireFailure = Problem | Refused

/** One prepared line to one GitLab. Everything beyond it is words of GitLab's API. */
export interface Wire {
  readonly host: Host
  readonly ask: (endpoint: Endpoint, question?: Question) => Effect.Effect<Answer, WireFailure>
  readonly read: <A, I>(schema: Schema.Schema<A, I>, answer: Answer) => Effect.Effect<A, Problem>
  /** A file as it is, where `ask` gives text. */
  readonly bytes: (endpoint: Endpoint, question: Question) => Effect.Effect<AnsweredBytes, WireFailure>
  /** `ask` and `read` in one. */
  readonly get: <A, I>(
    schema: Schema.Schema<A, I>,
    endpoint: Endpoint,
    question?: Question
  ) => Effect.Effect<A, WireFailure>
}

export const makeWire: Effect.Effect<Wire, never, Credentials | HttpClient.HttpClient> = Effect.gen(function* () {
  const { host, token } = yield* Credentials
  const { proxy } = yield* Route
  const http = (yield* HttpClient.HttpClient).pipe(
    // Trace headers are no business of a server that is not ours, and a span of the client's own would keep the failed
    // request, which holds the token.
    HttpClient.withTracerPropagation(false),
    HttpClient.withTracerDisabledWhen(() => true)
  )

  const exchange = Effect.fn("gitlab.ask")(function* (endpoint: Endpoint, question: Question, url: string) {
    yield* Effect.annotateCurrentSpan({ method: endpoint.method, path: endpoint.path })
    const patience = yield* Patience
    const limit = endpoint.method === "GET" ? patience.answer : Duration.sum(patience.write, upload(question))
    const seen: Evidence = {
      method: endpoint.method,
      url: withoutQuery(url),
      status: null,
      requestId: null,
      said: null
    }
    const tooLong = () =>
      new HostTimeout({ host: host.base, seconds: Duration.toSeconds(limit), waitedFor: "answer", evidence: seen })
    const inTime = Effect.timeoutFail({ duration: limit, onTimeout: tooLong })

    const begun = Effect.gen(function* () {
      const response = yield* http
        .execute(
          requestTo(endpoint, question, url).pipe(HttpClientRequest.setHeader("private-token", Redacted.value(token)))
        )
        .pipe(Effect.mapError((error) => transportProblem({ host, proxy }, error, seen)))
      yield* Effect.annotateCurrentSpan("status", response.status)
      const evidence = { ...seen, status: response.status, requestId: response.headers["x-request-id"] ?? null }
      return { response, evidence, cutOff: () => new HostAnswerCutOff({ host: host.base, evidence }) }
    })
    const texted = Effect.gen(function* () {
      const { cutOff, evidence, response } = yield* begun
      return { response, evidence, bytes: nothing, text: yield* Effect.mapError(readBody(response), cutOff) }
    })
    if (question.isFile !== true) return yield* inTime(texted)
    // A file may take long, so its beginning and each further piece have a time of their own.
    const { cutOff, evidence, response } = yield* inTime(begun)
    if (response.status !== 200) {
      return { response, evidence, bytes: nothing, text: yield* inTime(Effect.mapError(readBody(response), cutOff)) }
    }
    const bytes = yield* readFileBody(response, { longest: limit, onSilence: tooLong }).pipe(
      Effect.mapError((error) => (error._tag === "HostTimeout" ? error : cutOff()))
    )
    return { response, evidence, bytes, text: "" }
  })

  const answered = (endpoint: Endpoint, question: Question, url: string, mayMove: boolean) =>
    Effect.flatMap(exchange(endpoint, question, url), (exchanged) => {
      const problem = answerProblem({ host, proxy, ...exchanged, mayMove })
      return problem === undefined ? Effect.succeed(exchanged) : Effect.fail(problem)
    })

  const fetched = (endpoint: Endpoint, question: Question) => {
    const url = new URL(host.api + addressOf(endpoint, question.params ?? {}))
    for (const [name, value] of Object.entries(question.query ?? {})) url.searchParams.set(name, String(value))
    const once = (address: string, mayMove: boolean) => answered(endpoint, question, address, mayMove)
    const answer = once(url.href, endpoint.method === "GET").pipe(
      // A moved project answers once with its new address (contract 5.3); only this origin is trusted with the token.
      Effect.flatMap((first) => {
        const moved = movedTo(host, endpoint, first.response)
        return moved === undefined ? Effect.succeed(first) : once(moved, false)
      })
    )
    return (endpoint.method === "GET" ? persistently(answer) : answer).pipe(
      Effect.locallyWith(Headers.currentRedactedNames, (names) => [...names, "private-token"]),
      Effect.provideService(FetchHttpClient.RequestInit, requestInit)
    )
  }

  const ask: Wire["ask"] = (endpoint, question = {}) =>
    Effect.map(fetched(endpoint, question), ({ evidence, response, text }) => ({
      evidence,
      text,
      headers: response.headers
    }))

  const bytes: Wire["bytes"] = (endpoint, question) =>
    Effect.map(fetched(endpoint, { ...question, isFile: true }), (answer) => ({
      bytes: answer.bytes,
      evidence: answer.evidence
    }))

  const read: Wire["read"] = (schema, { evidence, headers, text }) =>
    Schema.decode(Schema.parseJson(schema))(text).pipe(
      Effect.mapError((error) =>
        (headers["content-type"] ?? "").includes("html")
          ? stranger({ host, proxy, headers, status: 200, text, evidence: { ...evidence, said: readPage(text).title } })
          : new HostAnswerUnexpected({
              host: host.base,
              part: "body",
              field: ParseResult.ArrayFormatter.formatErrorSync(error)[0]?.path.join(".") || null,
              evidence
            })
      )
    )

  return {
    host,
    ask,
    bytes,
    read,
    get: (schema, endpoint, question) => Effect.flatMap(ask(endpoint, question), (answer) => read(schema, answer))
  }
})

const nothing = new Uint8Array()

/** The slowest line that a large body is sent over, in bytes a second. */
const slowest = 100_000

/** Time that a body takes before its answer can come. */
const upload = ({ body }: Question) =>
  Duration.seconds(body instanceof Uint8Array ? Math.ceil(body.byteLength / slowest) : 0)

/** The token's reach is one origin: redirects are shown to us, never followed by themselves, and nothing is kept. */
const requestInit = {
  redirect: "manual",
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store"
} as const

const requestTo = (endpoint: Endpoint, { body }: Question, url: string) => {
  const request = HttpClientRequest.make(endpoint.method)(url, { acceptJson: true })
  if (body === undefined) return request
  return HttpClientRequest.setBody(
    request,
    body instanceof Uint8Array
      ? HttpBody.uint8Array(body, "application/json")
      : HttpBody.text(JSON.stringify(body), "application/json")
  )
}

const movedTo = (host: Host, endpoint: Endpoint, response: HttpClientResponse.HttpClientResponse) => {
  const location = response.headers["location"]
  if (endpoint.method !== "GET" || response.status !== 301 || location === undefined) return undefined
  return URL.canParse(location) && new URL(location).origin === host.origin ? location : undefined
}

const withoutQuery = (url: string) => url.replace(/\?.*$/, "")
