import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { program } from "./program.ts"

/** What the sandbox says when it is ready. */
export interface StartLine {
  readonly url: string
  readonly pagesUrl: string
  readonly tokens: Readonly<Record<"developer" | "maintainer" | "ownerPersonal" | "readApi", string>>
}

export interface GitLab {
  readonly start: StartLine
  readonly close: () => Promise<void>
}

/** A sandbox of its own, as the program starts it. */
export const startGitLab = async (): Promise<GitLab> => {
  const sandbox = spawn(process.execPath, [program, "sandbox", "--json"], {
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "inherit"]
  })
  const close = async () => {
    if (sandbox.exitCode === null && sandbox.kill("SIGINT")) await once(sandbox, "close")
  }
  for await (const line of createInterface({ input: sandbox.stdout })) return { start: JSON.parse(line), close }
  throw new Error("the sandbox ended before it had started")
}
