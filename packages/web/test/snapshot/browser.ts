import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { chromium, type Page } from "playwright-core"
import { build } from "vite"
import { snapshotWorker } from "../../src/snapshot/snapshotWorker.ts"

const page = (script: string) => `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types snapshot-worker">
<input type="file" multiple id="files"><input type="file" webkitdirectory id="folder">
<script type="module" src="/${script}"></script>`

export interface Opened {
  readonly page: Page
  /** The scripts that were built, by their names. */
  readonly scripts: ReadonlyMap<string, string>
  readonly close: () => Promise<void>
}

/** A page with the worker in a real Chromium, under a policy as strict as the web UI's own. */
export const openPage = async (): Promise<Opened> => {
  const scripts = await bundle()
  const entry = [...scripts.keys()].find((name) => name.includes("inPage")) ?? ""
  const server = createServer((request, response) => {
    const script = scripts.get((request.url ?? "/").slice(1))
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript")
    response.end(script ?? page(entry))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
  })
  const opened = await browser.newPage()
  await opened.goto(`http://127.0.0.1:${port}/`)
  await opened.waitForFunction(() => "test" in globalThis)
  return {
    page: opened,
    scripts,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const bundle = async (): Promise<ReadonlyMap<string, string>> => {
  const result = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "warn",
    plugins: [snapshotWorker()],
    build: { write: false, rolldownOptions: { input: join(import.meta.dirname, "inPage.ts") } }
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !("output" in output)) throw new Error("nothing was built")
  return new Map(output.output.flatMap((it) => (it.type === "chunk" ? [[it.fileName, it.code] as const] : [])))
}
