import { readdirSync, readFileSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { SitePath } from "@pages-publisher/core/model/SitePath"
import { secretCheck } from "@pages-publisher/core/site/secrets/secretCheck"
import { describe, expect, it } from "vitest"

const require = createRequire(import.meta.url)

/** What the secret scan says of all files of a package from the registry. */
const problemsOf = (manifest: string) => {
  const folder = dirname(manifest)
  const check = secretCheck({ ownToken: null, isAllowed: () => false })
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile()
  )
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path))
    const reader = check.read(path as SitePath, bytes.length)
    reader?.see(bytes)
    reader?.end()
  }
  return { files: paths.length, problems: check.finding(new Map()).problems }
}

describe("the secret scan", () => {
  it.each([
    ["swagger-ui-dist", require.resolve("swagger-ui-dist/package.json"), 20],
    ["@mdi/svg", require.resolve("@mdi/svg/package.json"), 7000],
    ["html5-boilerplate", require.resolve("html5-boilerplate/package.json"), 20],
    ["fontawesome-free", require.resolve("@fortawesome/fontawesome-free/package.json"), 2000]
  ])("raises no alarm about %s", (_, manifest, atLeast) => {
    const { files, problems } = problemsOf(manifest)
    expect(files).toBeGreaterThan(atLeast)
    expect(problems).toEqual([])
  })
})
