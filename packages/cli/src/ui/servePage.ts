import { createServer, type Server } from "node:http"
import type { Host } from "@pages-publisher/core/model/Host"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { LocalPortInUse } from "@pages-publisher/core/problems/LocalPortInUse"
import { Effect } from "effect"
import { answer, type Served } from "./answer.ts"
import { type PageFiles, readPage } from "./PageFiles.ts"
import { policyFor, policyIn } from "./policyFor.ts"

export interface PageSettings {
  readonly host: Host
  /** Origins below which its sites live. */
  readonly pages: ReadonlyArray<string>
  /** Full path; null means the token's own. */
  readonly group: string | null
  /** Null means that of the browser. */
  readonly locale: Locale | null
  /** Address of a published guide. */
  readonly guide: string | null
}

export interface Serving {
  /** Folder of the built page. */
  readonly folder: string
  /** 0 takes a free one. */
  readonly port: number
  readonly settings: PageSettings
}

/** Serves the page to this computer, for as long as the scope lasts, and tells its address. */
export const servePage = ({ folder, port, settings }: Serving) =>
  Effect.gen(function* () {
    const served = yield* withSettings(yield* readPage(folder), settings)
    const server = yield* Effect.acquireRelease(listening(served, port), closing)
    const address = server.address()
    const given = address !== null && typeof address === "object" ? address.port : port
    return `http://127.0.0.1:${given}/`
  })

const withSettings = (files: PageFiles, { group, guide, host, locale, pages }: PageSettings) =>
  Effect.gen(function* () {
    const policy = policyIn(new TextDecoder().decode(files.get("/index.html")?.bytes))
    if (policy === null) return yield* Effect.dieMessage("the page has no policy")
    const config = JSON.stringify({ host: host.base, hostFixed: true, pages, group, locale, guide })
    const settings = { bytes: new TextEncoder().encode(config), type: "application/json" }
    return { files: new Map([...files, ["/config.json", settings]]), policy: policyFor(policy, host, pages) }
  })

const listening = (served: Served, port: number) =>
  Effect.async<Server, LocalPortInUse>((resume) => {
    const server = createServer((request, response) => {
      const { headers, method = "GET", url = "/" } = request
      const { bytes, headers: said, status } = answer(served, { method, target: url, host: headers.host ?? "" })
      response.writeHead(status, { ...said, "content-length": bytes.byteLength })
      response.end(method === "HEAD" ? undefined : bytes)
    })
    server.once("error", (error: NodeJS.ErrnoException) =>
      resume(error.code === "EADDRINUSE" ? new LocalPortInUse({ port }) : Effect.die(error))
    )
    server.listen(port, "127.0.0.1", () => resume(Effect.succeed(server)))
  })

const closing = (server: Server) =>
  Effect.async<void>((resume) => {
    server.close(() => resume(Effect.void))
    server.closeAllConnections()
  })
