import { join } from "node:path"
import { build, type Rolldown } from "vite"
import type { Loaded } from "../content/Site.ts"

const home = join(import.meta.dirname, "../..")

/** A file that pages load, by its path below the base. */
export type Asset = readonly [path: string, content: string | Uint8Array]

/**
 * Styles and scripts of the pages, in memory: nothing is written that another build at the same time could meet, and
 * their names come from their bytes.
 */
export const bundle = async (
  base: string
): Promise<{ readonly loaded: Omit<Loaded, "edition">; readonly assets: ReadonlyArray<Asset> }> => {
  const built = await build({
    configFile: false,
    root: home,
    base,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: join(home, "src/client.ts"),
        output: {
          entryFileNames: "assets/[hash].js",
          chunkFileNames: "assets/[hash].js",
          assetFileNames: "assets/[hash][extname]"
        }
      }
    }
  })
  const { output } = built as Rolldown.RolldownOutput
  const script = output.find((file) => file.type === "chunk" && file.isEntry)
  const style = output.find(({ fileName }) => fileName.endsWith(".css"))
  if (script === undefined || style === undefined) throw new Error("the bundle has no script or no style")
  return {
    loaded: { script: base + script.fileName, style: base + style.fileName },
    assets: output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source])
  }
}
