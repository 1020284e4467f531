import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname } from "node:path"
import { chromium, type Browser } from "playwright-core"
import type { Built } from "./builtSite.ts"

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".svg": "image/svg+xml"
}

export interface Served {
  /** Address of the front page. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a site under its base and nothing beside it, as Pages does. */
export const serve = async ({ files }: Pick<Built, "files">, base: string): Promise<Served> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname
    const name = path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/, "$1index.html") : ""
    const file = files.get(name)
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": types[extname(name)] ?? "text/plain",
      "cache-control": "max-age=60"
    })
    response.end(file ?? "not here")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** The system's Chromium: nothing here downloads one. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
  })
