import { join } from "node:path"
import { Either } from "effect"
import { runnerImport } from "vite"
import solid from "vite-plugin-solid"
import type * as building from "../src/build/buildSite.ts"
import { readOptions } from "../src/build/readOptions.ts"
import type { Built } from "../src/verify/Built.ts"

/** The site as the build makes it, in memory. */
export const madeSite = async (...args: ReadonlyArray<string>): Promise<Built> => {
  const home = join(import.meta.dirname, "..")
  const { module } = await runnerImport<typeof building>(join(home, "src/build/buildSite.ts"), {
    configFile: false,
    root: home,
    logLevel: "error",
    plugins: [solid({ ssr: true, solid: { hydratable: false } })]
  })
  return module.makeSite(Either.getOrThrow(readOptions(args)).options)
}
