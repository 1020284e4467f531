import { assert, describe, it } from "@effect/vitest"
import { Either } from "effect"
import { Host } from "../../src/model/Host.ts"
import { parseSitePath } from "../../src/model/SitePath.ts"
import { sizeWarnings } from "../../src/site/check.ts"
import { limitsOf, usualSiteLimit } from "../../src/site/limits.ts"

const warnings = (host: string, sizes: Readonly<Record<string, number>>) =>
  sizeWarnings(
    new Map(Object.entries(sizes).map(([path, size]) => [Either.getOrThrow(parseSitePath(path)), { size }])),
    limitsOf(Either.getOrThrow(Host.parse(host)), 1024 ** 3)
  )

const selfManaged = "https://gitlab.example"

describe("the size of a site", () => {
  it("may be more than a GitLab takes that was left as it is", () => {
    const half = usualSiteLimit / 2
    const sizes = { "a.bin": half, "b.bin": half, "index.html": 1 }
    assert.deepInclude(warnings(selfManaged, sizes), {
      _tag: "SiteLarge",
      bytes: usualSiteLimit + 1,
      usual: usualSiteLimit
    })
    assert.notInclude(JSON.stringify(warnings("https://gitlab.com", sizes)), "SiteLarge")
  })

  it("may keep visitors waiting for one file", () => {
    const sizes = { "index.html": 100, "film.mp4": 60_000_000 }
    assert.deepStrictEqual(warnings(selfManaged, sizes), [
      { _tag: "SiteFilesLarge", files: [{ path: "film.mp4", bytes: 60_000_000 }] }
    ])
    assert.deepStrictEqual(warnings(selfManaged, { "index.html": 100 }), [])
  })
})
