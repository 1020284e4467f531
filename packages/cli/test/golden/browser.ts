import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { build } from "vite"
import type { Carried, Golden } from "./inBrowser.ts"
import type { Asked, Outcome } from "./outcome.ts"

export interface Browser {
  readonly golden: (input: Carried, asked: Asked) => Promise<Outcome>
  readonly close: () => Promise<void>
}

declare const golden: Golden

/** A real Chromium that runs the same code. It has to come from the system: nothing here downloads one. */
export const openBrowser = async (): Promise<Browser> => {
  const script = await bundle()
  const server = createServer((request, response) => {
    const isScript = request.url === "/golden.js"
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html")
    response.end(isScript ? script : '<!doctype html><script type="module" src="/golden.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
  })
  const page = await browser.newPage()
  // Hashing is only there where a page came over a line that can be trusted, and this computer's own is one.
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForFunction(() => "golden" in globalThis)
  return {
    golden: (input, asked) => page.evaluate(([carried, wanted]) => golden(carried, wanted), [input, asked] as const),
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, "inBrowser.ts"), formats: ["es"] }
    }
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !("output" in output)) throw new Error("nothing was built")
  return output.output[0].code
}
