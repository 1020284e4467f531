import { HttpClient, HttpClientError, type HttpClientRequest, HttpClientResponse } from "@effect/platform"
import { Either, Effect, Layer, Redacted } from "effect"
import { Credentials } from "../../src/gitlab/Credentials.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { Host } from "../../src/model/Host.ts"

export const secret = "not-a-real-token-0123456789"

/** What a GitLab answers, one after the other; the last one again and again. */
export type Script = ReadonlyArray<(url: URL) => Response | Error>

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

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: HttpClientRequest.HttpClientRequest["headers"]
}

/** GitLab over a line that answers by script, and what it was asked. */
export const scripted = (script: Script, host = "https://gitlab.example/root") => {
  const asked: Array<Asked> = []
  const http = HttpClient.make((request, url) =>
    Effect.suspend(() => {
      const answer = script[Math.min(asked.length, script.length - 1)]
      asked.push({ method: request.method, url: url.href, headers: request.headers })
      const result = answer?.(url)
      return result instanceof Response
        ? Effect.succeed(HttpClientResponse.fromWeb(request, result))
        : Effect.fail(new HttpClientError.RequestError({ request, reason: "Transport", cause: result }))
    })
  )
  const layer = GitLab.layer.pipe(
    Layer.provideMerge(Layer.succeed(HttpClient.HttpClient, http)),
    Layer.provideMerge(
      Layer.succeed(Credentials, { host: Either.getOrThrow(Host.parse(host)), token: Redacted.make(secret) })
    )
  )
  return { layer, asked }
}
