import { version } from "./version.ts"

const args = process.argv.slice(2)
const stop = new AbortController()
/** A wrapper may pass on what the terminal sent to all: within this time, in ms, two signals are one. */
const sameSignal = 500
let stoppedAt = 0
let isBroken = false

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted && performance.now() - stoppedAt > sameSignal) process.exit(130)
    if (stop.signal.aborted) return
    stoppedAt = performance.now()
    stop.abort()
  })
}

for (const [name, stream] of [["stdout", process.stdout] as const, ["stderr", process.stderr] as const]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has left, or the terminal: what is under way goes on without them.
    if (error.code === "EPIPE" || (error.code === "EIO" && stream.isTTY) || isBroken) return
    isBroken = true
    process.exitCode = 70
    if (name === "stdout") process.stderr.write(`pages-publisher: cannot write to ${name} (${error.code})\n`)
    stop.abort()
  })
}

const main = async () => {
  const { Cli } = await import("clipanion")
  const { run } = await import("./main.ts")
  const code = await run(args, { ...Cli.defaultContext, signal: stop.signal })
  process.exitCode = isBroken ? 70 : code
}

// Whatever ends the program before it has decided on an exit code, it is no success.
process.exitCode = 70
// The version is answered before anything else is loaded.
if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) {
  process.stdout.write(`${version}\n`)
  process.exitCode = 0
} else void main()
