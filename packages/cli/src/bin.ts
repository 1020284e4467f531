import { version } from "./version.ts"

const args = process.argv.slice(2)
const stop = new AbortController()
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort())

const main = async () => {
  const { Cli } = await import("clipanion")
  const { run } = await import("./main.ts")
  const colorDepth = process.stdout.isTTY ? Cli.defaultContext.colorDepth : 1
  process.exitCode = await run(args, { ...Cli.defaultContext, colorDepth, signal: stop.signal })
}

// The version is answered before anything else is loaded.
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) process.stdout.write(`${version}\n`)
else void main()
