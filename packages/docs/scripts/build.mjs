import { join } from "node:path"
import { runnerImport } from "vite"

/** Builds the guide site: `--base`, `--host`, `--locale`, `--title`, `--out`. A command line it cannot read ends with 2. */

// Vite takes an unset one for development, and then the bytes differ.
process.env.NODE_ENV = "production"
process.exitCode = 70

const home = join(import.meta.dirname, "..")

const config = /** @type {const} */ ({ configFile: false, root: home, logLevel: "error" })

/** @type {{ module: typeof import("../src/build/readOrder.ts") }} */
const reading = await runnerImport(join(home, "src/build/readOrder.ts"), config)
const order = reading.module.readOrder(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())

// The framework looks for some of its files where the process stands.
process.chdir(home)

if (order === null) process.exitCode = 2
else {
  /** @type {{ module: typeof import("../src/build/buildSite.ts") }} */
  const building = await runnerImport(join(home, "src/build/buildSite.ts"), config)
  const start = performance.now()
  const { pages } = await building.module.buildSite(order.options, order.out)
  console.log(`${pages.length} pages in ${((performance.now() - start) / 1000).toFixed(1)} s: ${order.out}`)
  process.exitCode = 0
}
