import { spawn, spawnSync } from "node:child_process"
import { constants } from "node:os"
import { join } from "node:path"

/** Builds the command line, then hands over to its `demo` command, with everything that was asked of this one. */

const root = join(import.meta.dirname, "..")
const turbo = join(root, "node_modules/.bin/turbo")
const build = spawnSync(turbo, ["run", "build", "--output-logs=errors-only"], { cwd: root, encoding: "utf8" })
if (build.status !== 0) {
  console.error(build.error?.message ?? build.stdout + build.stderr)
  process.exit(1)
}

const args = process.argv.slice(2)
const demo = spawn(
  process.execPath,
  [join(root, "packages/cli/dist/pages-publisher.js"), "demo", ...(args[0] === "--" ? args.slice(1) : args)],
  { stdio: "inherit" }
)
// Ctrl+C at a terminal reaches the child by itself; a signal sent to this process alone does not.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => {
    if (signal === "SIGTERM" || !process.stdin.isTTY) demo.kill(signal)
  })
}
demo.on("close", (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal ?? "SIGTERM"]
})
