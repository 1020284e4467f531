import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"
import { chromium, type Browser, type BrowserContext } from "playwright-core"

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml"
}

/** The page's own settings: an object, or a text where the file is broken; null where there is none. */
export type Settings = Readonly<Record<string, unknown>> | string | null

export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the built page below a path and without a header of its own, as Pages does. */
export const serve = async (folder: string, settings: Settings): Promise<Served> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/^\/team\/app\//, "")
    const name = path === "" ? "index.html" : path
    const file =
      name === "config.json"
        ? settings === null
          ? Promise.reject(new Error("not here"))
          : Promise.resolve(typeof settings === "string" ? settings : JSON.stringify(settings))
        : readFile(join(folder, name))
    file.then(
      (content) => {
        response.writeHead(200, { "content-type": types[extname(name)] ?? "text/plain" })
        response.end(content)
      },
      () => {
        response.writeHead(404, { "content-type": "text/html" })
        response.end("not here")
      }
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/team/app/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const system = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
}

/** The system's Chromium: nothing here downloads one. */
export const openChromium = (): Promise<Browser> => chromium.launch(system)

/** The same with a profile on disk, as everybody has one, which also keeps pages for the way back. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...system,
    locale: "en-GB",
    ignoreDefaultArgs: ["--disable-back-forward-cache"]
  })
