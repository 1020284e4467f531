import { execFile, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import type { TestProject } from "vitest/node"

/** What the sandbox says as it starts. */
export interface StartLine {
  readonly url: string
  readonly group: { readonly id: number; readonly fullPath: string }
  readonly tokens: Readonly<Record<string, string>>
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is. */
    readonly app: string
    readonly sandbox: StartLine
  }
}

const home = join(import.meta.dirname, "..")
const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js")

const buildApp = async () => {
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-web-"))
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], {
    cwd: home,
    env: { ...process.env, NODE_ENV: "production" }
  })
  return folder
}

/** The sandbox as its users start it, on ports of its own. */
const startSandbox = async () => {
  const program = join(home, "../cli/dist/pages-publisher.js")
  const child = spawn(process.execPath, [program, "sandbox", "--json"], { stdio: ["ignore", "pipe", "inherit"] })
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

/** One page and one sandbox for all tests; none of them changes anything there. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const [folder, sandbox] = await Promise.all([buildApp(), startSandbox()])
  provide("app", folder)
  provide("sandbox", sandbox.start)
  return async () => {
    await sandbox.stop()
    await rm(folder, { recursive: true })
  }
}
