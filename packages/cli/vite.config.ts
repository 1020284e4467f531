import { readdirSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { build, defineConfig, type Plugin } from "vite"

/**
 * The file is CommonJS, whose parts are loaded when they are needed: it starts in half the time, and runs wherever it
 * is copied to. In its own package something has to say so.
 */
const commonJs: Plugin = {
  name: "commonjs-beside-the-file",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' })
  }
}

const schemas = join(import.meta.dirname, "schemas")

/** Who takes only the built folder along has the schemas of what it prints, too. */
const schemasBeside: Plugin = {
  name: "schemas-beside-the-file",
  generateBundle() {
    for (const name of readdirSync(schemas)) {
      this.emitFile({ type: "asset", fileName: `schemas/${name}`, source: readFileSync(join(schemas, name)) })
    }
  }
}

const require = createRequire(import.meta.url)
const web = dirname(require.resolve("@pages-publisher/web/package.json"))

/** The page that `ui` serves. It comes without settings: those are the command's. */
const webBeside: Plugin = {
  name: "web-beside-the-file",
  apply: "build",
  async writeBundle({ dir = "dist" }) {
    const outDir = join(dir, "web")
    await build({ root: web, logLevel: "warn", build: { outDir, emptyOutDir: true } })
    rmSync(join(outDir, "config.json"))
  }
}

/** One file with all that it needs, and the page for the browser in a folder beside it. */
export default defineConfig({
  logLevel: "warn",
  plugins: [commonJs, schemasBeside, webBeside],
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/bin.ts",
    target: "node20",
    outDir: "dist",
    minify: "oxc",
    rolldownOptions: {
      output: {
        format: "cjs",
        entryFileNames: "pages-publisher.js",
        codeSplitting: false,
        banner: "#!/usr/bin/env node"
      }
    }
  }
})
