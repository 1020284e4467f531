import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { locales } from "../../src/model/Locale.ts"
import { explain } from "../../src/problems/explain.ts"
import { letter } from "../../src/problems/letter.ts"
import { guides, type Problem } from "../../src/problems/Problem.ts"
import { languages } from "../../src/problems/languages.ts"
import { raisedIn, type SourceFile } from "./raised.ts"

const packages = join(import.meta.dirname, "../../..")

/** The text of all TypeScript files below a folder. */
const texts = (folder: string): ReadonlyArray<SourceFile> =>
  readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [`${folder}/${path}`, readFileSync(join(packages, folder, path), "utf8")] as const)

const src = [...texts("core/src"), ...texts("cli/src")]
const raised = raisedIn([...texts("core/test"), ...texts("cli/test")])

const all = Object.entries(guides) as ReadonlyArray<readonly [Problem["_tag"], { readonly code: string }]>

describe.each(all)("%s", (tag, { code }) => {
  it("is made somewhere besides its own example", () => {
    const made = src.some(([path, text]) => text.includes(`new ${tag}(`) && !path.endsWith(`/problems/${tag}.ts`))
    assert.isTrue(made)
  })

  it("is raised by a test", () => {
    assert.isTrue(raised.has(tag) || raised.has(code))
  })
})

const verbs =
  "add|allow|approve|ask|buy|change|check|choose|close|compare|connect|copy|correct|create|delete|empty|find|free|get|give|install|leave|let|look|make|move|name|note|open|publish|put|raise|read|remove|rename|renew|repair|replace|restore|run|search|see|send|set|show|sign|start|stop|take|tell|try|turn|unpack|update|use|wait|watch|write"

/** What a reader can do: a step says it at its beginning, or after the case or the place in which to do it. */
const action = new RegExp(`^(?:(?:or|then) )?(?:(?:if|in|on|to|under|when|where|with) .*?[,:] )?(?:${verbs})\\b`, "i")

describe.each(Object.values(guides).map((guide) => [guide.code, guide.example()] as const))("%s", (_, problem) => {
  it("says what to do, and who can do it", () => {
    const { fixableBy, steps } = explain(problem)
    assert.isTrue(steps.some(({ command, text }) => command !== undefined || action.test(text)))
    for (const locale of locales) assert.strictEqual(letter(problem, languages[locale]) === null, fixableBy === "you")
  })
})
