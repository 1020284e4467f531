import { fileURLToPath } from "node:url"
import { defineConfig, type Plugin } from "vite"
import solid from "vite-plugin-solid"

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
    withoutPreloading
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      // What is loaded later may import from what is there already.
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]"
      }
    }
  }
})
