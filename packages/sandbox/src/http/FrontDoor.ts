import { randomUUID } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { gitRequest, serveGit } from "../git/serveGit.ts"
import type { Instance } from "../Instance.ts"
import { controlScenarios } from "../scenarios/control.ts"
import { answerInstead, swallowsAnswer } from "../scenarios/transport.ts"
import { Web } from "../web/Web.ts"
import { type Answer, json, text } from "./Answer.ts"
import { Api } from "./Api.ts"
import { corsHeaders, preflightHeaders } from "./cors.ts"
import type { RequestLog } from "./RequestLog.ts"
import { send } from "./send.ts"

/** Everything that comes in on GitLab's port. */
export class FrontDoor {
  readonly server: Server
  readonly #instance: Instance
  readonly #api: Api
  readonly #web: Web
  readonly #log: RequestLog
  readonly #startLine: () => unknown

  constructor(instance: Instance, log: RequestLog, startLine: () => unknown) {
    this.#instance = instance
    this.#api = new Api(instance)
    this.#web = new Web(instance)
    this.#log = log
    this.#startLine = startLine
    this.server = createServer({ requestTimeout: 0, keepAliveTimeout: 30_000 }, (request, response) => {
      this.#receive(request, response).catch(() => response.destroy())
    })
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { addresses } = this.#instance
    const url = new URL(request.url ?? "/", addresses.url)
    if (url.pathname.startsWith("/-/sandbox")) {
      await send(response, request, await controlScenarios(this.#instance, request, url, this.#startLine))
      return
    }
    if (!`${url.pathname}/`.startsWith(`${addresses.root}/`)) {
      await send(response, request, text(404, "Not Found"))
      return
    }
    const path = url.pathname.slice(addresses.root.length) || "/"
    const api = path === "/api" || path.startsWith("/api/")
    const git = api ? null : gitRequest(path, url.searchParams)
    if (!api && git === null) {
      await send(response, request, await this.#web.answer(request, path, url))
      return
    }
    const entry = this.#log.begin(request.method ?? "GET", url.pathname)
    if (api && request.method === "OPTIONS") {
      const headers = preflightHeaders(
        this.#instance,
        request.headers.origin,
        request.headers["access-control-request-headers"]
      )
      entry.status = 200
      await send(response, request, { status: 200, headers, body: "" })
      return
    }
    const instead = await answerInstead(this.#instance, request, url.pathname, api)
    if (instead === "reset") {
      request.socket.resetAndDestroy()
      return
    }
    if (instead !== null) {
      entry.status = instead.status
      await this.#sendApi(request, response, instead)
      return
    }
    const mute = swallowsAnswer(this.#instance, request.method ?? "GET", url.pathname)
    if (git !== null) {
      entry.template = `/:project.git/${git.rest}`
      entry.status = await serveGit(this.#instance, git, request, response, {
        mute,
        seen: (session) => {
          entry.token = session?.token.name ?? null
        }
      })
      if (mute) request.socket.destroy()
      return
    }
    const answer = await this.#api.answer(request, path, url, entry).catch((cause: unknown) => {
      entry.defect = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
      return json(500, { message: "500 Internal Server Error" })
    })
    entry.status = answer.status
    if (request.method !== "GET" && request.method !== "HEAD") this.#instance.world.changed()
    if (mute) {
      request.socket.destroy()
      return
    }
    await this.#sendApi(request, response, answer)
  }

  async #sendApi(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
    // What a proxy says in front of GitLab knows nothing of CORS.
    const inFront = answer.headers["X-In-Front"] !== undefined
    const { "X-In-Front": _, ...own } = answer.headers
    const headers = inFront
      ? own
      : {
          "X-Frame-Options": "SAMEORIGIN",
          "X-Content-Type-Options": "nosniff",
          "X-Request-Id": randomUUID().replaceAll("-", "").toUpperCase().slice(0, 26),
          "X-Runtime": "0.012345",
          Vary: "Origin",
          "Cache-Control": "max-age=0, private, must-revalidate",
          ...corsHeaders(this.#instance, request.headers.origin),
          ...own
        }
    const cut = this.#instance.scenarios.hit("body-cut-off", request.url ?? "/", request.method)
    await send(response, request, { ...answer, headers }, cut)
  }
}
