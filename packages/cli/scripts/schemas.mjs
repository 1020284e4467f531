import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { runnerImport } from "vite"

/** Writes the JSON Schemas that are shipped; with `--check`, only says which of them are not what they should be. */

const home = join(import.meta.dirname, "..")
const folder = join(home, "schemas")
const isCheck = process.argv.includes("--check")

/** @type {{ module: typeof import("../src/documents/schemaFiles.ts") }} */
const { module } = await runnerImport(join(home, "src/documents/schemaFiles.ts"), {
  configFile: false,
  root: home,
  logLevel: "error"
})

await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(module.schemaFiles)) {
  const path = join(folder, name)
  const there = await readFile(path, "utf8").catch(() => "")
  if (there === text) continue
  if (!isCheck) await writeFile(path, text)
  else {
    process.stdout.write(`packages/cli/schemas/${name} is out of date: run "node packages/cli/scripts/schemas.mjs"\n`)
    process.exitCode = 1
  }
}
