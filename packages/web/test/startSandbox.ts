import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"

/** What the sandbox says as it starts. */
export interface StartLine {
  readonly url: string
  readonly apiUrl: string
  readonly pagesUrl: string
  readonly group: { readonly id: number; readonly fullPath: string }
  readonly tokens: Readonly<Record<string, string>>
}

export interface Sandbox {
  readonly start: StartLine
  /** What goes wrong from now on; nothing where none is named. */
  readonly setScenarios: (scenarios: ReadonlyArray<string | Readonly<Record<string, unknown>>>) => Promise<void>
  /** Asks its API, as the Maintainer's token may. */
  readonly api: (path: string) => Promise<Response>
  readonly stop: () => Promise<void>
}

/** The built command line. */
export const program = join(import.meta.dirname, "../../cli/dist/pages-publisher.js")

/** The sandbox as its users start it, on ports of its own. */
export const startSandbox = async (): Promise<Sandbox> => {
  const child = spawn(process.execPath, [program, "sandbox", "--json"], { stdio: ["ignore", "pipe", "inherit"] })
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()))
  const line = await Promise.race([
    new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve)),
    ended.then(() => Promise.reject(new Error("the sandbox ended before it was ready")))
  ])
  const start = JSON.parse(line) as StartLine
  return {
    start,
    setScenarios: async (scenarios) => {
      const answer = await fetch(`${start.url}/-/sandbox/scenarios`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ scenarios })
      })
      if (!answer.ok) throw new Error(await answer.text())
    },
    api: (path) => fetch(start.apiUrl + path, { headers: { "private-token": start.tokens["maintainer"] ?? "" } }),
    stop: async () => {
      child.kill("SIGTERM")
      await ended
    }
  }
}
