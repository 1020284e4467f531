import { execFile } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import type { TestProject } from "vitest/node"
import { startSandbox, type StartLine } from "./startSandbox.ts"

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

/** One page and one sandbox for all tests; none of them changes anything there. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  // One after the other: a build that fails must leave no sandbox behind.
  const folder = await buildApp()
  const sandbox = await startSandbox()
  provide("app", folder)
  provide("sandbox", sandbox.start)
  return async () => {
    await sandbox.stop()
    await rm(folder, { recursive: true })
  }
}
