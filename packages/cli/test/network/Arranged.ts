import { http, type Listening, tcp } from "./servers.ts"

/** How a program is told of a GitLab that cannot be reached, for a reason. */
export interface Arranged {
  readonly host: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

export interface HostCause {
  readonly name: string
  /** Of the one problem that is to be told. */
  readonly code: string
  readonly arrange: () => Promise<Arranged>
}

export const nothing = async () => undefined

export const on = (scheme: "http" | "https", { close, port }: Listening, root = ""): Arranged => ({
  host: `${scheme}://${scheme === "https" ? "localhost" : "127.0.0.1"}:${port}${root}`,
  close
})

interface Said {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly root?: string
}

export const html = { "content-type": "text/html; charset=utf-8" }
export const json = { "content-type": "application/json" }
export const plain = { "content-type": "text/plain" }

/** A web server that gives everybody the same answer. */
export const answering = (name: string, code: string, { body = "", headers = {}, root, status }: Said): HostCause => ({
  name,
  code,
  arrange: async () => on("http", await http((_, response) => void response.writeHead(status, headers).end(body)), root)
})

export const page = (title: string, rest = "") =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${rest}</body>`

export const speaking = (name: string, code: string, scheme: "http" | "https", greeting: string): HostCause => ({
  name,
  code,
  arrange: async () => on(scheme, await tcp((socket) => void socket.once("data", () => socket.end(greeting, "latin1"))))
})
