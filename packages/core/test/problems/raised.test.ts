import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { guides } from "../../src/problems/Problem.ts"

const packages = join(import.meta.dirname, "../../..")

/** The text of all TypeScript files below a folder. */
const texts = (folder: string): ReadonlyArray<readonly [path: string, text: string]> =>
  readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [`${folder}/${path}`, readFileSync(join(packages, folder, path), "utf8")] as const)

const core = texts("core/src")
const tests = [...texts("core/test"), ...texts("cli/test")].filter(([path]) => !path.startsWith("core/test/problems/"))

/** Made anywhere but beside its own guide, whose example is none. */
const isRaised = (tag: string) =>
  core.some(([path, text]) => text.includes(`new ${tag}(`) && !path.endsWith(`/problems/${tag}.ts`))

describe("every problem that core raises", () => {
  it.each(Object.entries(guides).filter(([tag]) => isRaised(tag)))("is raised by a test: %s", (tag, { code }) => {
    // The command line is tested by what it prints, which is the code.
    const mention = new RegExp(`\\b${tag}\\b|(?<![\\w-])${code}(?![\\w-])`)
    assert.isTrue(tests.some(([, text]) => mention.test(text)))
  })
})
