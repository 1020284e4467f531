import { execFile } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { program, type Sandbox, startSandbox, type StartLine } from "./startSandbox.ts"

/** A sandbox of a test's own, which it may change. */
export interface OwnSandbox extends StartLine {
  /** Runs the built command line as the maintainer; how it ends is not looked at. */
  readonly run: (...args: ReadonlyArray<string>) => Promise<void>
  /** Publishes these files, and does not wait for them. */
  readonly publish: (
    app: string,
    files: Readonly<Record<string, string>>,
    ...more: ReadonlyArray<string>
  ) => Promise<void>
  /** A write to its API as the owner. */
  readonly write: (method: string, path: string, body: object) => Promise<void>
  readonly setScenarios: Sandbox["setScenarios"]
  readonly stop: () => Promise<void>
}

export const startOwnSandbox = async (): Promise<OwnSandbox> => {
  const { setScenarios, start, stop } = await startSandbox()
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-apps-"))
  const env = {
    PATH: process.env["PATH"] ?? "",
    PAGES_PUBLISHER_HOST: start.url,
    PAGES_PUBLISHER_TOKEN: start.tokens["maintainer"] ?? ""
  }
  const run = async (...args: ReadonlyArray<string>) => {
    await promisify(execFile)(process.execPath, [program, ...args], { env }).catch(() => undefined)
  }
  const post = async (method: string, path: string, body: object) => {
    const headers = { "content-type": "application/json", "private-token": start.tokens["owner"] ?? "" }
    const answer = await fetch(`${start.url}${path}`, { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  return {
    ...start,
    run,
    publish: async (app, files, ...more) => {
      const source = await mkdtemp(join(folder, "site-"))
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(source, path)), { recursive: true })
        await writeFile(join(source, path), text)
      }
      await run("publish", source, "--app", app, "--no-wait", ...more)
    },
    write: (method, path, body) => post(method, `/api/v4${path}`, body),
    setScenarios,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true })
    }
  }
}
