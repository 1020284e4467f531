import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http"
import { createServer as createHttps, type ServerOptions } from "node:https"
import { connect, createServer as createTcp, type Server, type Socket } from "node:net"
import { createServer as createTls } from "node:tls"
import type { Identity } from "./certificates.ts"

/** Something that listens on a port of its own. */
export interface Listening {
  readonly port: number
  readonly close: () => Promise<void>
}

const listening = async (server: Server): Promise<Listening> => {
  const open = new Set<Socket>()
  server.on("connection", (socket: Socket) => {
    open.add(socket)
    socket.on("error", () => undefined)
    socket.on("close", () => open.delete(socket))
  })
  server.on("tlsClientError", () => undefined)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  return {
    port: address !== null && typeof address === "object" ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      })
  }
}

export type Reply = (request: IncomingMessage, response: ServerResponse) => void

export const http = (reply: Reply) => listening(createHttp({ maxHeaderSize: 1024 * 1024 }, reply))

export const https = (options: ServerOptions, reply: Reply = (_, response) => void response.end("{}")) =>
  listening(createHttps(options, reply))

/** A server of whatever protocol. */
export const tcp = (greet: (socket: Socket) => void) => listening(createTcp(greet))

/** Takes TLS off, and passes on what is inside to another port of this computer. */
export const tlsFront = (identity: Identity, port: number) =>
  listening(
    createTls(identity, (socket) => {
      const inside = connect(port, "127.0.0.1")
      inside.on("error", () => socket.destroy())
      socket.on("error", () => inside.destroy())
      socket.pipe(inside).pipe(socket)
    })
  )

/** A port on which nobody listens. */
export const closedPort = async (): Promise<number> => {
  const { close, port } = await tcp(() => undefined)
  await close()
  return port
}
