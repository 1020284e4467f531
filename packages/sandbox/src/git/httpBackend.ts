import type { IncomingMessage, ServerResponse } from "node:http"
import type { Git } from "./Git.ts"

export interface Backend {
  readonly git: Git
  readonly projectRoot: string
  /** `/12.git/git-receive-pack` */
  readonly pathInfo: string
  readonly user: string
  readonly hooks: Readonly<Record<string, string>>
  /** What is answered when the sandbox swallows answers. */
  readonly mute: boolean
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ""

const variables = (request: IncomingMessage, backend: Backend): Record<string, string> => {
  const url = new URL(request.url ?? "/", "http://sandbox")
  const length = request.headers["content-length"]
  return {
    GIT_PROJECT_ROOT: backend.projectRoot,
    GIT_HTTP_EXPORT_ALL: "1",
    GATEWAY_INTERFACE: "CGI/1.1",
    SERVER_PROTOCOL: "HTTP/1.1",
    REQUEST_METHOD: request.method ?? "GET",
    PATH_INFO: backend.pathInfo,
    QUERY_STRING: url.search.slice(1),
    REMOTE_USER: backend.user,
    REMOTE_ADDR: "127.0.0.1",
    CONTENT_TYPE: one(request.headers["content-type"]),
    // Without a length Git reads until the end, which is what a chunked body needs.
    ...(length === undefined ? {} : { CONTENT_LENGTH: length }),
    HTTP_CONTENT_ENCODING: one(request.headers["content-encoding"]),
    GIT_PROTOCOL: one(request.headers["git-protocol"]),
    ...backend.hooks
  }
}

const writeHead = (response: ServerResponse, head: string): number => {
  let status = 200
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":")
    if (colon < 0) continue
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1).trim()
    if (name.toLowerCase() === "status") status = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
  response.writeHead(status)
  return status
}

/** Runs `git http-backend` as CGI; bodies are streamed both ways. Resolves with the status. */
export const runHttpBackend = (backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<number> =>
  new Promise((resolve) => {
    const child = backend.git.start(["http-backend"], backend.projectRoot, variables(request, backend))
    request.pipe(child.stdin)
    let head: Buffer | null = Buffer.alloc(0)
    let status = 500
    child.stdout.on("data", (chunk: Buffer) => {
      if (backend.mute) return
      if (head === null) {
        if (!response.write(chunk)) {
          child.stdout.pause()
          response.once("drain", () => child.stdout.resume())
        }
        return
      }
      head = Buffer.concat([head, chunk])
      const end = /\r?\n\r?\n/.exec(head.toString("latin1"))
      if (end === null) return
      const rest = head.subarray(end.index + end[0].length)
      status = writeHead(response, head.toString("latin1", 0, end.index))
      head = null
      if (rest.length > 0) response.write(rest)
    })
    child.stderr.resume()
    // A client that went away must not keep Git waiting for the rest of its body.
    request.once("close", () => {
      if (!request.complete) child.kill()
    })
    response.once("close", () => child.stdout.resume())
    child.once("error", () => resolve(500))
    child.once("close", () => resolve(status))
  })
