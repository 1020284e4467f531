import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { join } from "node:path"

/** What the sandbox says as it starts. */
interface StartLine {
  readonly url: string
  readonly apiUrl: string
  readonly pagesUrl: string
  readonly group: { readonly id: number; readonly fullPath: string }
  readonly tokens: Readonly<Record<string, string>>
}

export interface Running {
  readonly start: StartLine
  readonly stop: () => Promise<void>
}

const program = join(import.meta.dirname, "../../../../cli/dist/pages-publisher.js")

/** The sandbox as its users start it, on ports of its own. */
export const startSandbox = async (release: string | null): Promise<Running> => {
  const child = spawn(
    process.execPath,
    [program, "sandbox", "--json", ...(release === null ? [] : ["--gitlab-version", release])],
    { stdio: ["ignore", "pipe", "inherit"] }
  )
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()))
  const line = await Promise.race([
    new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve)),
    ended.then(() => Promise.reject(new Error("the sandbox ended before it was ready")))
  ])
  return {
    start: JSON.parse(line) as StartLine,
    stop: async () => {
      child.kill("SIGTERM")
      await ended
    }
  }
}
