import { PassThrough } from "node:stream"
import { run } from "../../src/main.ts"

export const token = ["nobodys", "token", "0123456789"].join("-")

// oxlint-disable-next-line typescript/no-explicit-any -- tests read the document as a user's script would
type Document = any

/** Runs a command of the program within this process, and gives what it prints with `--json`. */
export const runHere = async (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {}
): Promise<{ readonly code: number; readonly written: string; readonly document: Document }> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  let [written, said] = ["", ""]
  stdout.on("data", (bytes) => (written += String(bytes)))
  stderr.on("data", (bytes) => (said += String(bytes)))
  const stdin = new PassThrough()
  stdin.end()
  const { signal } = new AbortController()
  const given = { PAGES_PUBLISHER_TOKEN: token, PAGES_PUBLISHER_PATIENCE: "3", ...env }
  const code = await run([...args, "--json"], { stdin, stdout, stderr, env: given, colorDepth: 1, signal })
  await new Promise((resolve) => setImmediate(resolve))
  const document: Document = JSON.parse(written)
  return { code, written: written + said, document }
}
