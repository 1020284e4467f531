import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

export interface Seen {
  readonly method?: string
  readonly target?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes from the one who asks, one character each. */
  readonly passed?: string
}

export interface Proxy {
  readonly port: number
  /** Address without name and password. */
  readonly url: string
  /** All that the proxy was asked and that passed through it. */
  readonly seen: ReadonlyArray<Seen>
  readonly close: () => Promise<void>
}

const script = fileURLToPath(new URL("proxy.mjs", import.meta.url))

/** A proxy in a process of its own: it lets all through, nobody, cannot reach anything, or asks for a password. */
export const startProxy = async (mode: "open" | "closed" | "lost" | "password"): Promise<Proxy> => {
  const child = spawn(process.execPath, [script, mode], { stdio: ["pipe", "pipe", "inherit"], env: {} })
  const seen: Array<Seen> = []
  const lines = createInterface(child.stdout)
  const port = new Promise<number>((resolve) => {
    lines.on("line", (line) => {
      const told: Seen & { readonly port?: number } = JSON.parse(line)
      if (told.port === undefined) seen.push(told)
      else resolve(told.port)
    })
  })
  const number = await port
  return {
    port: number,
    url: `http://127.0.0.1:${number}`,
    seen,
    close: async () => {
      const closed = once(lines, "close")
      child.kill()
      await closed
    }
  }
}
