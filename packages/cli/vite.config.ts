import { defineConfig, type Plugin } from "vite"

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

/** One file with all that it needs. */
export default defineConfig({
  logLevel: "warn",
  plugins: [commonJs],
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
