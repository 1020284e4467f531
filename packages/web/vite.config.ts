import { fileURLToPath } from "node:url"
import { defineConfig, type Plugin } from "vite"
import solid from "vite-plugin-solid"
import { problemsWithoutExamples } from "./src/problemsWithoutExamples.ts"
import { snapshotWorker } from "./src/snapshot/snapshotWorker.ts"

const template = fileURLToPath(new URL("src/dom/template.ts", import.meta.url))

/** Solid's own way to make nodes of its templates is `innerHTML`, which no page of ours may use. */
const withoutInnerHtml: Plugin = {
  name: "without-inner-html",
  enforce: "pre",
  transform(code, id) {
    const changed = code.replace(
      /import \{ template as (_\$template) \} from "solid-js\/web";/,
      `import { template as $1 } from ${JSON.stringify(template)};`
    )
    return changed === code || !id.endsWith(".tsx") ? null : { code: changed, map: null }
  }
}

const unused = /\bsharedConfig\.context\b(?! = )|\bTransition && Transition\.running\b/g

/**
 * Solid can take over markup that a server made, and hold back changes until others are ready. This page does neither,
 * so what Solid asks about that is always no.
 */
const withoutTheUnused: Plugin = {
  name: "without-the-unused",
  enforce: "pre",
  transform: (code, id) =>
    /\/solid-js\/(?:web\/)?dist\//.test(id) ? { code: code.replaceAll(unused, "undefined"), map: null } : null
}

/** What the page loads at once. The worker starts with much more, and that is not for the page to wait for. */
const firstPaint = /solid-js|\/core\/src\/model\/Locale\.|\/web\/src\/(?:config|dom|page|sign-in|words|shell)\b/

/** Vite's own helper brings styles along with scripts that are loaded later, and those of ours have none. */
const withoutPreloading: Plugin = {
  name: "without-preloading",
  enforce: "pre",
  load: (id) => (id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load()" : null)
}

export default defineConfig({
  // Wherever the folder is put, below whichever path.
  base: "./",
  plugins: [
    // What is left open in a template would have to be closed by the browser's own reader.
    solid({ solid: { omitNestedClosingTags: false, omitLastClosingTag: false, omitQuotes: false } }),
    withoutInnerHtml,
    withoutTheUnused,
    withoutPreloading,
    problemsWithoutExamples,
    snapshotWorker()
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      // What is loaded later may import from what is there already.
      preserveEntrySignatures: "allow-extension",
      // What is read and not used is left out: nothing here is read for what else that does.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        // What stands first is one file: without this, what two later parts share with it becomes a file of its own.
        codeSplitting: {
          groups: [{ name: "shell", tags: ["$initial"], test: firstPaint }]
        },
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]"
      }
    }
  }
})
