import { fileURLToPath } from "node:url"
import type { Plugin } from "vite"

const name = "virtual:snapshot-worker"
const script = fileURLToPath(new URL("worker.ts", import.meta.url))

/**
 * Makes the worker one more entry of the page's own build, so that both load the same chunks. What Vite itself makes of
 * `new Worker(new URL(…))` is a build of its own, with all of the shared code once more.
 */
export const snapshotWorker = (): Plugin => {
  let reference = ""
  let isServed = false
  return {
    name: "snapshot-worker",
    configResolved: ({ command }) => {
      isServed = command === "serve"
    },
    buildStart() {
      if (!isServed) reference = this.emitFile({ type: "chunk", id: script, name: "snapshot" })
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined
      return `export default ${isServed ? JSON.stringify(`/@fs${script}`) : `import.meta.ROLLUP_FILE_URL_${reference}`}`
    }
  }
}
