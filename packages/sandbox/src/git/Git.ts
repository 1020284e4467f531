import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import { once } from "node:events"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

/** The sandbox keeps its repositories with the `git` program, which is not installed. */
export class GitMissing extends Error {
  readonly code = "git-missing"

  constructor() {
    super("The sandbox needs the git program, and there is none on the PATH.")
    this.name = "GitMissing"
  }
}

export class GitFailed extends Error {
  readonly exitCode: number | null
  readonly stderr: string

  constructor(command: string, exitCode: number | null, stderr: string) {
    super(`git ${command} ended with ${exitCode}: ${stderr}`)
    this.name = "GitFailed"
    this.exitCode = exitCode
    this.stderr = stderr
  }
}

/** The `git` program, away from the settings of whoever runs the sandbox. */
export class Git {
  readonly environment: Readonly<Record<string, string>>
  readonly #children = new Set<ChildProcessWithoutNullStreams>()
  #closed = false

  constructor(home: string, config: Readonly<Record<string, string>>) {
    const settings = Object.entries(config)
    this.environment = {
      PATH: process.env["PATH"] ?? "",
      ...(process.env["SystemRoot"] === undefined ? {} : { SystemRoot: process.env["SystemRoot"] }),
      HOME: home,
      LC_ALL: "C",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
      GIT_TERMINAL_PROMPT: "0",
      GIT_CONFIG_COUNT: String(settings.length),
      ...Object.fromEntries(
        settings.flatMap(([key, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, key],
          [`GIT_CONFIG_VALUE_${index}`, value]
        ])
      )
    }
  }

  start(
    args: readonly string[],
    cwd: string,
    extra: Readonly<Record<string, string>> = {}
  ): ChildProcessWithoutNullStreams {
    if (this.#closed) throw new Error("The sandbox is closing")
    const child = spawn("git", args, { cwd, env: { ...this.environment, ...extra } })
    this.#children.add(child)
    child.once("close", () => this.#children.delete(child))
    child.once("error", () => this.#children.delete(child))
    // A child that ended early is reported by its exit code, not by a broken pipe.
    child.stdin.on("error", () => undefined)
    return child
  }

  async run(args: readonly string[], cwd: string, input?: Iterable<string | Buffer>): Promise<Buffer> {
    const child = this.start(args, cwd)
    const out: Buffer[] = []
    const problems: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => problems.push(chunk))
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", (cause: NodeJS.ErrnoException) => reject(cause.code === "ENOENT" ? new GitMissing() : cause))
      child.once("close", resolve)
    })
    // Whoever awaits gets the rejection; feeding must not make it unhandled.
    ended.catch(() => undefined)
    // A broken pipe is told by the exit code.
    await pipeline(Readable.from(input ?? []), child.stdin).catch(() => undefined)
    const exitCode = await ended
    if (exitCode !== 0) {
      throw new GitFailed(args[0] ?? "", exitCode, Buffer.concat(problems).toString("utf8"))
    }
    return Buffer.concat(out)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(
      [...this.#children].map((child) => {
        const gone = once(child, "close").catch(() => undefined)
        child.kill("SIGKILL")
        return gone
      })
    )
  }
}
