import type { IncomingMessage } from "node:http"
import findMyWay from "find-my-way"
import { routes } from "../api/routes.ts"
import { authenticate, presentedToken, requireScope } from "../auth/authenticate.ts"
import { rotationReuse } from "../api/rotationReuse.ts"
import type { Instance } from "../Instance.ts"
import type { Answer } from "./Answer.ts"
import { type Session, Call } from "./Call.ts"
import { checkLargeBody, tooLarge } from "./bodyLimits.ts"
import { Params } from "./Params.ts"
import { parseBody, parseForm } from "./parseParams.ts"
import { readBody } from "./readBody.ts"
import { error, Refusal, unauthorized } from "./Refusal.ts"
import type { RecordedRequest } from "./RequestLog.ts"
import type { Route } from "./Route.ts"

const prefix = "/api/v4"
const bodyCap = 300 * 1024 ** 2
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const

/** `/api`: finds the route, the caller and the parameters, in that order. */
export class Api {
  readonly #instance: Instance
  readonly #router = findMyWay({ ignoreTrailingSlash: true, maxParamLength: 10_000 })
  /** Routes of newer releases: unknown here, even where another method of the path is known. */
  readonly #later = findMyWay({ ignoreTrailingSlash: true, maxParamLength: 10_000 })

  constructor(instance: Instance) {
    this.#instance = instance
    for (const route of routes) {
      const here = route.since === undefined || instance.release.atLeast(route.since)
      const router = here ? this.#router : this.#later
      router.on(route.method, prefix + route.path, () => undefined, route)
    }
  }

  async answer(request: IncomingMessage, path: string, url: URL, entry: RecordedRequest): Promise<Answer> {
    try {
      return await this.#handle(request, path, url, entry)
    } catch (cause) {
      if (cause instanceof Refusal) return cause.answer
      throw cause
    }
  }

  #find(method: string, path: string): { route: Route; path: Record<string, string | undefined> } {
    const asked = methods.find((each) => each === method)
    const found = asked === undefined ? null : this.#router.find(asked, path)
    // GET routes answer HEAD too, without a body.
    const match = found ?? (method === "HEAD" ? this.#router.find("GET", path) : null)
    if (match !== null) return { route: match.store as Route, path: match.params }
    const newer = asked !== undefined && this.#later.find(asked, path) !== null
    const other = !newer && methods.some((each) => this.#router.find(each, path) !== null)
    throw other ? error(405, "405 Not Allowed") : error(404, "404 Not Found")
  }

  async #handle(request: IncomingMessage, path: string, url: URL, entry: RecordedRequest): Promise<Answer> {
    const instance = this.#instance
    const method = request.method ?? "GET"
    if (path.startsWith("/api/v3")) throw error(410, "API V3 is no longer supported. Use API V4 instead.")
    const { route, path: caught } = this.#find(method, path)
    entry.template = route.path
    const limit = instance.release.atLeast("18.7") || route.body !== "raw" ? bodyCap : 1024 ** 3
    const raw = await readBody(request, limit)
    if (raw === null) return tooLarge(request, limit)
    const query = parseForm(url.searchParams)
    const bare = route.body === "raw" ? {} : parseBody(raw, request.headers["content-type"], instance.release)
    const params = new Params({ ...query, ...bare })
    const secret = presentedToken(request.headers, params.string("private_token"))
    rotationReuse(instance, secret, path)
    const session = secret === null ? null : this.#session(secret, route, path, entry)
    if (session === null && route.anonymous !== true) throw unauthorized()
    if (route.body === "raw") checkLargeBody(instance, session, request, raw.length)
    const call = new Call({
      instance,
      method,
      url,
      headers: request.headers,
      path: caught,
      session,
      params,
      raw
    })
    return route.handle(call)
  }

  #session(secret: string, route: Route, path: string, entry: RecordedRequest): Session {
    const session = authenticate(this.#instance, secret, path)
    entry.token = session.token.name
    requireScope(route, session)
    return session
  }
}
