import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { presentedToken, sessionOf } from "../auth/authenticate.ts"
import { type Answer, html } from "../http/Answer.ts"
import { send } from "../http/send.ts"
import type { Instance } from "../Instance.ts"
import type { TreeEntry } from "../git/TreeEntry.ts"
import { isActive } from "../world/AccessToken.ts"
import { contentTypeOf } from "./contentTypes.ts"
import { findSite, type Site } from "./findSite.ts"
import { mayVisit } from "./mayVisit.ts"

const notFound = html(
  404,
  "<!DOCTYPE html>\n<html><head><title>The page you're looking for could not be found (404)</title></head>\n<body><h1>404</h1><h3>The page you're looking for could not be found.</h3></body></html>\n"
)

const cacheHeaders = { "Cache-Control": "max-age=600", Vary: "Origin", "Access-Control-Allow-Origin": "*" }

/** GitLab Pages: serves straight from the deployed trees. */
export class PagesServer {
  readonly server: Server
  readonly #instance: Instance

  constructor(instance: Instance) {
    this.#instance = instance
    this.server = createServer((request, response) => {
      this.#receive(request, response).catch(() => response.destroy())
    })
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.resume()
    const answer = await this.#answer(request)
    // As GitLab Pages does unless its administrator says otherwise.
    const headers = { ...answer.headers, "Access-Control-Allow-Origin": "*" }
    await send(response, request, { ...answer, headers })
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? "/", this.#instance.addresses.pagesUrl)
    let pathname: string
    try {
      pathname = decodeURIComponent(url.pathname)
    } catch {
      return notFound
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      return html(405, "<h1>405</h1>", { Allow: "GET, HEAD" })
    }
    const site = findSite(this.#instance, pathname)
    const gone = this.#instance.scenarios.isOn("pages-off") || this.#instance.scenarios.isOn("no-pages-yet")
    if (site?.deployment == null || gone) return notFound
    const refused = this.#guard(site, request, url)
    return refused ?? this.#serve(site, request, url)
  }

  /** Anonymous visitors of a restricted site are sent to sign in; bad tokens find nothing (contract 8.5). */
  #guard(site: Site, request: IncomingMessage, url: URL): Answer | null {
    const instance = this.#instance
    if (mayVisit(instance, site.project, null)) return null
    const secret = presentedToken({ authorization: request.headers.authorization }, undefined)
    if (secret !== null && instance.release.atLeast("17.10")) {
      const session = sessionOf(instance, secret)
      const scoped = session?.token.scopes.some((scope) => scope === "api" || scope === "read_api") === true
      const fine =
        session !== null && isActive(session.token) && scoped && mayVisit(instance, site.project, session.user)
      return fine ? null : notFound
    }
    const target = new URL(`${instance.addresses.url}/users/sign_in`)
    target.searchParams.set("redirect_uri", url.href)
    return { status: 302, headers: { Location: target.href, "Content-Type": "text/html; charset=utf-8" }, body: "" }
  }

  async #serve(site: Site, request: IncomingMessage, url: URL): Promise<Answer> {
    const treeId = site.deployment?.treeId ?? ""
    const repository = this.#instance.repositories.of(site.project)
    const at = (path: string): Promise<TreeEntry | null> => repository.entryAt(treeId, path)
    const folder = site.rest === "" || site.rest.endsWith("/")
    const clean = site.rest.replace(/\/+$/, "")
    if (site.rest === "" && !url.pathname.endsWith("/")) return redirect(url)
    const exact = clean === "" || folder ? null : await at(clean)
    if (exact?.type === "blob") return this.#blob(site, exact, request, 200)
    const index = await at(clean === "" ? "index.html" : `${clean}/index.html`)
    if (index?.type === "blob") {
      return folder ? this.#blob(site, index, request, 200) : redirect(url)
    }
    const completed = clean === "" ? null : await at(`${clean}.html`)
    if (completed?.type === "blob" && !folder) return this.#blob(site, completed, request, 200)
    const own = await at("404.html")
    return own?.type === "blob" ? this.#blob(site, own, request, 404) : notFound
  }

  async #blob(site: Site, entry: TreeEntry, request: IncomingMessage, status: number): Promise<Answer> {
    const etag = `"${entry.id}"`
    const headers = { ...cacheHeaders, ETag: etag, "Content-Type": contentTypeOf(entry.path) }
    if (status === 200 && request.headers["if-none-match"]?.includes(etag) === true) {
      return { status: 304, headers, body: null }
    }
    const object = await this.#instance.repositories.of(site.project).read(entry.id)
    if (object === null) return notFound
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "")
    if (status !== 200 || range === null) {
      return { status, headers: { ...headers, "Accept-Ranges": "bytes" }, body: object.bytes }
    }
    const start = Number(range[1])
    const end = range[2] === "" ? object.bytes.length - 1 : Math.min(Number(range[2]), object.bytes.length - 1)
    if (start > end) {
      return { status: 416, headers: { "Content-Range": `bytes */${object.bytes.length}` }, body: "" }
    }
    return {
      status: 206,
      headers: { ...headers, "Content-Range": `bytes ${start}-${end}/${object.bytes.length}` },
      body: object.bytes.subarray(start, end + 1)
    }
  }
}

const redirect = (url: URL): Answer => ({
  status: 302,
  headers: { Location: `${url.pathname}/${url.search}` },
  body: ""
})
