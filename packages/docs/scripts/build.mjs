import { join } from "node:path"
import { runnerImport } from "vite"
import solid from "vite-plugin-solid"

/**
 * Builds the guide site: `--base`, `--host`, `--publisher`, `--locale`, `--title`, `--out`. A command line it cannot
 * read ends with 2, and what keeps the site from being built, a defect in it for one, with 1 and its name. With
 * `--check` nothing is written at all.
 */

// Vite takes an unset one for development, and then the bytes differ.
process.env.NODE_ENV = "production"
process.exitCode = 70

const home = join(import.meta.dirname, "..")

/** @type {import("vite").InlineConfig} */
const config = {
  configFile: false,
  root: home,
  logLevel: "error",
  plugins: [solid({ ssr: true, solid: { hydratable: false } })]
}

const args = process.argv.slice(2)
const isCheck = args.includes("--check")

const build = async () => {
  /** @type {{ module: typeof import("../src/build/readOrder.ts") }} */
  const reading = await runnerImport(join(home, "src/build/readOrder.ts"), config)
  const order = reading.module.readOrder(
    args.filter((arg) => arg !== "--check"),
    process.env.INIT_CWD ?? process.cwd()
  )
  if (order === null) return 2
  /** @type {{ module: typeof import("../src/build/buildSite.ts") }} */
  const building = await runnerImport(join(home, "src/build/buildSite.ts"), config)
  const start = performance.now()
  const { findings, pages } = await building.module.buildSite(order.options, isCheck ? null : order.out)
  for (const { name, what, where } of findings) process.stderr.write(`${name}: ${where}: ${what}\n`)
  if (findings.length > 0) return 1
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${pages} pages in ${seconds} s: ${isCheck ? "checked" : order.out}\n`)
  return 0
}

// What has a name of ours is no fault of this program: where it happened helps nobody.
process.exitCode = await build().catch((/** @type {unknown} */ error) => {
  if (!(error instanceof Error && error.name.startsWith("docs-"))) throw error
  process.stderr.write(`${error.name}: ${error.message}\n`)
  return 1
})
