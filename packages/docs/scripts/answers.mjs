import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { runnerImport } from "vite"

/**
 * Records what the sandbox answers to the token check's examples; with `--check`, only says whether that is still what
 * is kept. Needs the built command line.
 */

const home = join(import.meta.dirname, "..")
const path = join(home, "src/checker/answers.json")

/** @type {{ module: typeof import("../src/checker/recording/record.ts") }} */
const { module } = await runnerImport(join(home, "src/checker/recording/record.ts"), {
  configFile: false,
  root: home,
  logLevel: "error"
})

const recorded = await module.record()
if (!process.argv.includes("--check")) await writeFile(path, recorded)
else if ((await readFile(path, "utf8").catch(() => "")) !== recorded) {
  process.stdout.write(
    'packages/docs/src/checker/answers.json is out of date: run "node packages/docs/scripts/answers.mjs"\n'
  )
  process.exitCode = 1
}
