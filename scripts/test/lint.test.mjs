import { spawnSync } from "node:child_process"
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

/**
 * Each rule of the house has a line that breaks it and a twin that keeps it. All of them are written into an empty
 * folder laid out like this repository and linted once with the real configuration.
 */

const root = join(import.meta.dirname, "../..")
const imports = "eslint(no-restricted-imports)"
const globals = "eslint(no-restricted-globals)"
const properties = "eslint(no-restricted-properties)"
/** @param {string} from */
const uses = (from) => `export { it } from "${from}"\n`
/** @param {string} folder @param {string} bad @param {string} good */
const boundary = (folder, bad, good) => ({ rule: imports, folder, bad: uses(bad), good: uses(good) })
/** @param {string} folder @param {string} bad @param {string} good @param {string} rule */
const expression = (folder, rule, bad, good) => ({
  rule,
  folder,
  bad: `export const use = () => ${bad}\n`,
  good: `export const use = () => ${good}\n`
})

const core = "packages/core/src"
const cases = [
  boundary(`${core}/model`, "../problems/Problem.ts", "./Host.ts"),
  boundary(`${core}/model`, "@effect/platform", "effect"),
  boundary(`${core}/problems`, "../gitlab/Wire.ts", "../model/Host.ts"),
  boundary(`${core}/problems`, "../site/Snapshot.ts", "./Problem.ts"),
  boundary(`${core}/problems/locales/nl`, "../../../token/judge.ts", "../../Problem.ts"),
  boundary(`${core}/site`, "../gitlab/Wire.ts", "../problems/Problem.ts"),
  boundary(`${core}/site`, "../token/judge.ts", "../model/Host.ts"),
  boundary(`${core}/gitlab`, "../site/Snapshot.ts", "../problems/Problem.ts"),
  boundary(`${core}/gitlab`, "../token/judge.ts", "@effect/platform"),
  boundary(`${core}/gitlab`, "../publish/plan.ts", "../model/Host.ts"),
  boundary(`${core}/token`, "../site/Snapshot.ts", "../gitlab/Wire.ts"),
  boundary(`${core}/token`, "../publish/plan.ts", "../problems/Problem.ts"),
  boundary(`${core}/publish`, "../apps/list.ts", "../token/judge.ts"),
  boundary(`${core}/publish`, "../guide/steps.ts", "../site/Snapshot.ts"),
  boundary(`${core}/publish/delivery`, "../../apps/list.ts", "../../gitlab/Wire.ts"),
  boundary(`${core}/apps`, "../guide/steps.ts", "../publish/plan.ts"),
  boundary(`${core}/guide`, "../gitlab/Wire.ts", "../token/needs.ts"),
  boundary(`${core}/guide`, "../publish/plan.ts", "../model/Host.ts"),
  ...["node:fs", "solid-js", "clipanion", "undici", "@effect/platform-node", "effect/Schema"].flatMap((banned) => [
    boundary(core, banned, "effect"),
    boundary(`${core}/publish`, banned, "@effect/platform")
  ]),
  ...[
    "@pages-publisher/core/model/Host",
    "@pages-publisher/sandbox/start",
    "pages-publisher",
    "../../cli/src/main.ts"
  ].map((banned) => boundary(`${core}/publish`, banned, "effect")),
  ...["fs", "fs/promises"].map((banned) => ({
    ...boundary(core, banned, "effect"),
    rule: `${imports}, unicorn(prefer-node-protocol)`
  })),
  {
    rule: imports,
    folder: core,
    bad: `export const use = import("node:fs")\n`,
    good: `export const use = import("effect")\n`
  },
  ...[
    "@pages-publisher/core/model/Host",
    "@pages-publisher/docs/content/siteFor",
    "pages-publisher",
    "effect",
    "@effect/platform",
    "../../core/src/model/Host.ts"
  ].map((banned) => boundary("packages/sandbox/src", banned, "node:http")),
  boundary("packages/cli/src/render", "../commands/check.ts", "@pages-publisher/core/problems/explain"),
  boundary("packages/cli/src/render", "effect/Schema", "effect"),
  boundary("packages/cli/src/commands", "@pages-publisher/docs/content/siteFor", "effect"),
  boundary("packages/docs/src", "@pages-publisher/sandbox/start", "pages-publisher/definitions"),
  boundary("packages/docs/src", "../../cli/src/main.ts", "@pages-publisher/core/problems/explain"),
  boundary("packages/cli/src/commands", "effect/Schema", "@pages-publisher/sandbox/start"),
  boundary("packages/cli/src/commands", "../../../core/src/model/Host.ts", "../render/problem.ts"),

  expression(core, globals, `fetch("/")`, `new URL("a:b")`),
  expression(core, globals, `globalThis.fetch("/")`, `globalThis.Array.isArray([])`),
  expression(core, globals, "void process", "crypto.subtle"),
  expression(core, globals, "void Buffer", "new Uint8Array(0)"),
  expression(core, globals, "setTimeout(() => 1, 1)", `new TextEncoder().encode("")`),
  expression(core, globals, "performance.now()", `structuredClone("")`),
  expression(core, globals, "localStorage", `btoa("")`),
  expression(core, properties, "Date.now()", `Date.parse("")`),
  expression(core, properties, "Math.random()", "Math.max(1, 2)"),
  expression("packages/cli/src", "eslint(no-console)", `console.log("")`, `btoa("")`),
  expression("packages/cli/src", "typescript(no-explicit-any)", "(): any[] => []", "(): unknown[] => []"),
  expression(
    "packages/cli/src",
    "typescript(no-floating-promises)",
    "{ Promise.resolve(1) }",
    "{ void Promise.resolve(1) }"
  ),
  expression(
    "packages/cli/src",
    "typescript(no-misused-promises)",
    "[1].forEach(async () => Promise.resolve())",
    "[1].forEach(() => undefined)"
  ),
  expression(
    "packages/cli/src",
    "typescript(no-unnecessary-type-assertion)",
    `("a" as "a" | 1 as "a" | 1)`,
    `("a" as "a" | 1)`
  ),
  expression("packages/cli/src", "eslint(eqeqeq)", "[1].length == 1", "[1].length === 1"),
  {
    rule: "typescript(consistent-type-imports)",
    folder: "packages/cli/src",
    bad: `import { It } from "./it.ts"\nexport type Use = It\n`,
    good: `import type { It } from "./it.ts"\nexport type Use = It\n`
  },
  {
    rule: "typescript(switch-exhaustiveness-check)",
    folder: "packages/cli/src",
    bad: `export const use = (it: 1 | 2) => {\n  switch (it) {\n    case 1:\n      return "one"\n  }\n  return ""\n}\n`,
    good: `export const use = (it: 1 | 2) => {\n  switch (it) {\n    case 1:\n      return "one"\n    case 2:\n      return "two"\n  }\n}\n`
  },
  {
    rule: "oxc(no-barrel-file)",
    folder: "packages/cli/src",
    bad: `export * from "node:fs"\nexport * from "./target.ts"\n`,
    good: `export const use = 1\n`
  },
  {
    rule: "eslint(max-lines)",
    folder: "packages/cli/src",
    bad: "export {}\n".repeat(301),
    good: "export {}\n".repeat(300)
  }
]

/** @type {string} */
let repository
/** @type {Map<string, string[]>} the rules found broken, by file */
const found = new Map()

/** @param {number} index @param {"bad" | "good"} side */
const fileOf = (index, side) => `${cases[index]?.folder}/case${index}-${side}.ts`
/** @param {string} path @param {string} text */
const put = async (path, text) => {
  await mkdir(dirname(join(repository, path)), { recursive: true })
  await writeFile(join(repository, path), text)
}

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), "lint-"))
  await copyFile(join(root, ".oxlintrc.json"), join(repository, ".oxlintrc.json"))
  await put(
    "tsconfig.json",
    `{ "compilerOptions": { "strict": true, "target": "ES2023", "module": "NodeNext", "types": [] } }`
  )
  await put("packages/cli/src/target.ts", "export const target = 1\n")
  await put(`${core}/cycle/a.ts`, `import { b } from "./b.ts"\nexport const a = () => b\n`)
  await put(`${core}/cycle/b.ts`, `import { a } from "./a.ts"\nexport const b = () => a\n`)
  await put("packages/web/src/shell.tsx", uses("effect"))
  for (const [index, it] of cases.entries()) {
    await put(fileOf(index, "bad"), it.bad)
    await put(fileOf(index, "good"), it.good)
  }
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint")
  const { stdout } = spawnSync(process.execPath, [oxlint, "--type-aware", "--format", "json"], {
    cwd: repository,
    encoding: "utf8"
  })
  for (const { code, filename } of JSON.parse(stdout).diagnostics)
    found.set(filename, [...(found.get(filename) ?? []), code])
}, 60_000)

afterAll(() => rm(repository, { recursive: true, force: true }))

describe("a rule fires where it must, and only there", () => {
  it.each(cases.map((it, index) => ({ ...it, index, line: it.bad.split("\n")[0] })))(
    "$folder: $rule: $line",
    ({ index, rule }) => {
      expect({ bad: found.get(fileOf(index, "bad"))?.join(", "), good: found.get(fileOf(index, "good")) }).toEqual({
        bad: rule,
        good: undefined
      })
    }
  )

  it("finds an import cycle", () => {
    expect(found.get(`${core}/cycle/a.ts`)).toEqual(["import(no-cycle)"])
  })

  it("keeps effect out of the first paint", () => {
    expect(found.get("packages/web/src/shell.tsx")).toEqual([imports])
  })
})
