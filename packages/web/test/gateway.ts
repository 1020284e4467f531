import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"

/** Something between a page and its GitLab. */
export interface Gateway {
  readonly url: string
  /** The paths that were asked for. */
  readonly asked: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

/** Passes on what comes below a path; anything else gets the page of a firewall, which no page may read. */
export const openGateway = async (target: string, path: string): Promise<Gateway> => {
  const asked: Array<string> = []
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? ""
    asked.push(url)
    if (!url.startsWith(`${path}/`)) {
      outgoing.writeHead(403, { "content-type": "text/html" })
      outgoing.end("<title>Access denied</title>")
      return
    }
    const passed = request(target + url.slice(path.length), { method: incoming.method, headers: incoming.headers })
    passed.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on("error", () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
