import { spawn } from "node:child_process"
import { join } from "node:path"

/**
 * The one gate: everything that must hold besides the tests. Two steps run at a time; each prints one line, and what
 * it had to say if it failed. A file that is generated gets a step here that compares it with what would be generated.
 */

/** @type {ReadonlyArray<readonly [name: string, command: string, ...args: string[]]>} */
const steps = [
  ["types", "tsc", "-b"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings", "--format", "agent"],
  [
    "effect",
    "effect-tsgo",
    "diagnostics",
    "--project",
    "tsconfig.json",
    "--format",
    "text",
    "--strict",
    "--severity",
    "error,warning"
  ],
  ["unused", "knip"],
  ["format", "oxfmt", "--check"],
  ["catalog", "node", "scripts/checks/catalog.mjs"],
  ["private", "node", "scripts/checks/private.mjs"],
  ["generated", "node", "packages/cli/scripts/schemas.mjs", "--check"],
  ["guide", "node", "packages/docs/scripts/build.mjs", "--check"],
  ["size", "node", "packages/web/scripts/size.mjs"]
]

const root = join(import.meta.dirname, "..")
const env = { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`, NO_COLOR: "1" }

/** @param {string} command @param {readonly string[]} args @returns {Promise<{ ok: boolean, output: string }>} */
const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env })
    let output = ""
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text))
    child.on("error", (error) => resolve({ ok: false, output: error.message }))
    child.on("close", (code) => resolve({ ok: code === 0, output }))
  })

const queue = steps.values()
let failed = 0
const work = async () => {
  for (const [name, command, ...args] of queue) {
    const start = performance.now()
    const { ok, output } = await run(command, args)
    console.log(`${ok ? "✓" : "✗"} ${name.padEnd(9)} ${((performance.now() - start) / 1000).toFixed(1)} s`)
    if (ok) continue
    failed += 1
    console.log(output.trimEnd().replace(/^/gm, "  "))
  }
}
await Promise.all([work(), work()])
process.exitCode = failed === 0 ? 0 : 1
