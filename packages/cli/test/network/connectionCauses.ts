import { answering, type HostCause, json, nothing, on, speaking } from "./Arranged.ts"
import { closedPort, http, tcp } from "./servers.ts"

/** What keeps a connection, or an answer on it, from coming about. */
export const connectionCauses: ReadonlyArray<HostCause> = [
  {
    name: "a port on which nobody listens",
    code: "host-refused",
    arrange: async () => ({ host: `http://127.0.0.1:${await closedPort()}`, close: nothing })
  },
  {
    name: "a server that says nothing",
    code: "host-timeout",
    arrange: async () => on("http", await tcp((socket) => void socket.resume()))
  },
  {
    name: "a server that breaks the connection",
    code: "host-connection-lost",
    arrange: async () => on("http", await tcp((socket) => void socket.once("data", () => socket.resetAndDestroy())))
  },
  speaking("a server that hangs up", "host-connection-lost", "http", ""),
  speaking(
    "an answer that ends early",
    "host-answer-cut-off",
    "http",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"
  ),
  {
    name: "an answer without end",
    code: "host-answer-unexpected",
    arrange: async () => ({
      ...on(
        "http",
        await http((_, response) => {
          const piece = Buffer.alloc(1024 * 1024, " ")
          const more = () => {
            while (!response.destroyed && response.write(piece));
          }
          response.writeHead(200, json)
          response.on("drain", more)
          more()
        })
      ),
      // Much is sent before it is enough.
      env: { PAGES_PUBLISHER_PATIENCE: "20" }
    })
  },
  answering("headers without end", "host-answer-unexpected", {
    status: 200,
    headers: { "x-long": "x".repeat(200_000) }
  }),
  speaking("the port of SSH", "host-not-http", "http", "SSH-2.0-OpenSSH_9.6\r\n"),
  {
    name: "a port that is blocked",
    code: "host-url-invalid",
    arrange: async () => ({ host: "http://127.0.0.1:6000", close: nothing })
  }
]
