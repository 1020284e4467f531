import { readdirSync, readFileSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { SitePath } from "@pages-publisher/core/model/SitePath"
import { secretCheck } from "@pages-publisher/core/site/secrets/secretCheck"
import { describe, expect, it } from "vitest"

const require = createRequire(import.meta.url)

/** What the secret scan says of all files of a package from the registry. */
const problemsOf = (name: string) => {
  const folder = dirname(require.resolve(`${name}/package.json`))
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
    ["swagger-ui-dist", 20],
    ["@mdi/svg", 7000],
    ["html5-boilerplate", 20],
    ["@fortawesome/fontawesome-free", 2000]
  ])("raises no alarm about %s", (name, atLeast) => {
    const { files, problems } = problemsOf(name)
    expect(files).toBeGreaterThan(atLeast)
    expect(problems).toEqual([])
  })
})
