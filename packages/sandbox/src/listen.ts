import type { Server } from "node:http"
import type { AddressInfo } from "node:net"

/** Another program listens there already. */
export class PortInUse extends Error {
  readonly code = "port-in-use"
  readonly port: number

  constructor(port: number) {
    super(`Port ${port} is in use.`)
    this.name = "PortInUse"
    this.port = port
  }
}

/** Loopback only. Resolves with the port. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(cause.code === "EADDRINUSE" ? new PortInUse(port) : cause)
    )
    server.listen(port, "127.0.0.1", () => {
      const address = server.address() as AddressInfo
      resolve(address.port)
    })
  })

export const stopListening = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
