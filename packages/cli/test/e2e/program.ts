import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Sandbox, SandboxOptions } from "@pages-publisher/sandbox/Sandbox"
import { startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { afterAll, beforeAll, expect, onTestFinished } from "vitest"

/** The file that is shipped. */
export const built = fileURLToPath(new URL("../../dist/pages-publisher.js", import.meta.url))

/** Another Node than the one that runs the tests, to see that the program runs there too. */
export const node = process.env["PAGES_PUBLISHER_TEST_NODE"] ?? process.execPath

/** Waits so short that a test of waiting is over soon, and long enough for a busy machine. */
const patience = "6"

/** Everything that must not be seen: each sandbox adds its tokens. */
const secrets = new Set<string>()

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Run {
  readonly token?: string | undefined
  readonly host?: string | undefined
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly cwd?: string
  readonly file?: string
  /** Sees the running program, for instance to interrupt it. */
  readonly watching?: (program: ChildProcess, soFar: () => string) => void
  /** Only the sandbox's own start line may show tokens. */
  readonly mayShowTokens?: boolean
}

/** Runs the built program as a shell would, and looks for tokens in all that it wrote. */
export const run = async (args: ReadonlyArray<string>, options: Run = {}): Promise<Outcome> => {
  const home = await temporary()
  const program = spawn(node, [options.file ?? built, ...args], {
    cwd: options.cwd ?? home,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: home,
      TMPDIR: home,
      LANG: "C",
      PAGES_PUBLISHER_PATIENCE: patience,
      ...(options.token === undefined ? {} : { PAGES_PUBLISHER_TOKEN: options.token }),
      ...(options.host === undefined ? {} : { PAGES_PUBLISHER_HOST: options.host }),
      ...options.env
    },
    stdio: ["pipe", "pipe", "pipe"]
  })
  onTestFinished(() => void program.kill("SIGKILL"))
  let stdout = ""
  let stderr = ""
  program.stdout.on("data", (chunk) => (stdout += String(chunk)))
  program.stderr.on("data", (chunk) => (stderr += String(chunk)))
  program.stdin.on("error", () => undefined)
  program.stdin.end(options.stdin ?? "")
  options.watching?.(program, () => stdout + stderr)
  const code = await new Promise<number | null>((resolve) => program.on("close", resolve))
  if (options.mayShowTokens !== true) expectNoSecret(stdout + stderr)
  expect(stderr + stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  for (const written of await filesBelow(home)) expectNoSecret(await readFile(written, "latin1"))
  return { code, stdout, stderr }
}

/** The same, for a program: what it prints with `--json`. */
export const runJson = async (args: ReadonlyArray<string>, options: Run = {}) => {
  const outcome = await run([...args, "--json"], options)
  expect(outcome.stdout, outcome.stderr).toMatch(/^\{.*\}\n$/)
  const document: Document = JSON.parse(outcome.stdout)
  return { ...outcome, document }
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests read the document as a user's script would
type Document = any

const expectNoSecret = (text: string) => {
  for (const secret of secrets) expect(text.includes(secret), "a token was written").toBe(false)
}

export const temporary = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-test-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const filesBelow = async (folder: string): Promise<ReadonlyArray<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** A GitLab for all tests of a file; its pipelines take a tenth of their usual time. */
export const withSandbox = (options: SandboxOptions = {}): (() => Sandbox) => {
  let sandbox: Sandbox | undefined
  beforeAll(async () => {
    sandbox = await startSandbox({ pace: 0.1, ...options })
    for (const token of Object.values(sandbox.start.tokens)) secrets.add(token)
  })
  afterAll(() => sandbox?.close())
  return () => {
    if (sandbox === undefined) throw new Error("the sandbox is not there yet")
    return sandbox
  }
}

/** How to reach a sandbox, with one of its tokens. */
export const as = ({ start }: Sandbox, token: keyof Sandbox["start"]["tokens"] = "maintainer"): Run => ({
  host: start.url,
  token: start.tokens[token]
})

/**
 * Ctrl-C as soon as it is time, and once: what a program says about it comes after it, and a second one would end the
 * program without a word.
 */
export const interruptWhen = (program: ChildProcess, isTime: () => boolean): void => {
  const look = setInterval(() => {
    if (!isTime()) return
    clearInterval(look)
    program.kill("SIGINT")
  }, 20)
  program.on("close", () => clearInterval(look))
}
